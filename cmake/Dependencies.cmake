# SPDX-License-Identifier: Apache-2.0
# Every outside library, found once. What a layer may use is said where the layer links it.
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets LinguistTools)
if(JINDAN_BUILD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
# qpdf 11 wants to be told that its old pointer type is not used.
target_compile_definitions(PkgConfig::qpdf INTERFACE POINTERHOLDER_TRANSITION=4)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
find_package(valijson REQUIRED)
