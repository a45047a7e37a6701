# SPDX-License-Identifier: Apache-2.0
# The two faces of NanumBarunGothic go into the binary from the installed fonts-nanum package, so that
# screen and paper look the same on every machine. Why this face: docs/decisions.
find_file(JINDAN_FONT_REGULAR NanumBarunGothic.ttf PATHS /usr/share/fonts/truetype/nanum REQUIRED)
find_file(JINDAN_FONT_BOLD NanumBarunGothicBold.ttf PATHS /usr/share/fonts/truetype/nanum REQUIRED)

function(jindan_embed_fonts target)
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/fonts.qrc)
  file(WRITE ${qrc}.in
    "<RCC><qresource prefix=\"/fonts\">\n"
    "<file alias=\"regular.ttf\" compression-algorithm=\"none\">${JINDAN_FONT_REGULAR}</file>\n"
    "<file alias=\"bold.ttf\" compression-algorithm=\"none\">${JINDAN_FONT_BOLD}</file>\n"
    "</qresource></RCC>\n")
  configure_file(${qrc}.in ${qrc} COPYONLY)
  qt_add_resources(font_sources ${qrc})
  target_sources(${target} PRIVATE ${font_sources})
endfunction()
