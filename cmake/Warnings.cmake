# SPDX-License-Identifier: Apache-2.0
# One interface target that every target of ours links; third-party headers come in as SYSTEM and stay silent.
add_library(jindan_warnings INTERFACE)
target_compile_options(jindan_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Wunused
  -Woverloaded-virtual -Wconversion -Wsign-conversion -Wdouble-promotion
  -Wformat=2 -Wimplicit-fallthrough -Wduplicated-cond -Wlogical-op)
# GCC 12 warns of an overlap inside std::string's own operator+ (GCC bug 105651).
target_compile_options(jindan_warnings INTERFACE -Wno-restrict)
if(JINDAN_WARNINGS_AS_ERRORS)
  target_compile_options(jindan_warnings INTERFACE -Werror)
endif()
