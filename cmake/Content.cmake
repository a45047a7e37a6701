# SPDX-License-Identifier: Apache-2.0
# The packs travel beside the binaries (bin/../share/jindan), in the build tree as in an installation.
set(JINDAN_DATA_DIR ${CMAKE_BINARY_DIR}/share/jindan)
file(GLOB_RECURSE content_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/*)
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/content.stamp
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${JINDAN_DATA_DIR}
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/data ${JINDAN_DATA_DIR}
  COMMAND ${CMAKE_COMMAND} -E touch ${CMAKE_BINARY_DIR}/content.stamp
  DEPENDS ${content_files}
  COMMENT "Copying content packs")
add_custom_target(jindan_content_files ALL DEPENDS ${CMAKE_BINARY_DIR}/content.stamp)
