# SPDX-License-Identifier: Apache-2.0
# One static library a layer: its sources are the files in its folder, its LINKS are the arrows of the house.
function(jindan_layer name)
  cmake_parse_arguments(ARG "QT" "" "LINKS;PRIVATE_LINKS;PRECOMPILED" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(jindan_${name} STATIC ${sources})
  set_target_properties(jindan_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(jindan_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(jindan_${name} PUBLIC ${ARG_LINKS} PRIVATE jindan_warnings ${ARG_PRIVATE_LINKS})
  if(ARG_PRECOMPILED)
    target_precompile_headers(jindan_${name} PRIVATE ${ARG_PRECOMPILED})
  endif()
  if(ARG_QT)
    jindan_use_qt(jindan_${name})
  endif()
endfunction()

# Qt without its implicit conversions from char*: every text that is shown goes through tr() or a content pack.
function(jindan_use_qt target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
endfunction()
