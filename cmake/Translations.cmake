# SPDX-License-Identifier: Apache-2.0
# The window's words: resources/translations/jindan_{ko,en}.ts, compiled into the binary.
# `cmake --build ... --target update_translations` reads new texts from the sources.
function(jindan_add_translations target)
  file(GLOB ts_files ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
  qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(${target} translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()

# Debian keeps the Qt 6 tool apart; a plain "lupdate" may be the one of Qt 5.
find_program(LUPDATE_PROGRAM lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
add_custom_target(update_translations
  COMMAND ${LUPDATE_PROGRAM} -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR} -I ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/ui ${PROJECT_SOURCE_DIR}/src/viewmodels
          -ts ${PROJECT_SOURCE_DIR}/resources/translations/jindan_ko.ts ${PROJECT_SOURCE_DIR}/resources/translations/jindan_en.ts
  COMMENT "Reading texts from the sources")
