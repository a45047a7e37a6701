// SPDX-License-Identifier: Apache-2.0
// One header for the test framework, so that Catch2 2.x and 3.x both work.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
