// SPDX-License-Identifier: Apache-2.0
#include "domain/types/system_reason.h"

#include <cerrno>
#include <system_error>

namespace jindan {

std::string systemReason(int code) {
  switch (code) {
    case ENOENT:
    case ENOTDIR:
      return "no_such_file";
    case EACCES:
    case EPERM:
      return "no_permission";
    case EISDIR:
      return "is_folder";
    case EEXIST:
      return "exists";
    case EIO:
      return "disk_fault";
    case ENOSPC:
    case EDQUOT:
      return "disk_full";
    case EROFS:
      return "read_only";
    case ENAMETOOLONG:
      return "name_too_long";
    case EMFILE:
    case ENFILE:
      return "too_many_files";
    case ENOMEM:
      return "no_memory";
    default:
      return std::generic_category().message(code);
  }
}

}  // namespace jindan
