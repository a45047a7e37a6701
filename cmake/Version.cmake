# SPDX-License-Identifier: Apache-2.0
# The program's version is said once, in project(); code reads it from this generated header.
configure_file(${CMAKE_CURRENT_LIST_DIR}/version.h.in ${CMAKE_BINARY_DIR}/generated/jindan/version.h @ONLY)
add_library(jindan_version INTERFACE)
target_include_directories(jindan_version INTERFACE ${CMAKE_BINARY_DIR}/generated)
