# SPDX-License-Identifier: Apache-2.0
if(JINDAN_FUZZER)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(JINDAN_SANITIZERS)
  add_compile_options(-fsanitize=${JINDAN_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${JINDAN_SANITIZERS})
endif()
