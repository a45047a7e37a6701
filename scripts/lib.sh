# SPDX-License-Identifier: Apache-2.0
# What scripts/run and scripts/test share. Source it, do not run it.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/build/release"

# Names of the packages in the given groups of packages.txt.
packages_of() {
  local group wanted
  while read -r line; do
    case "$line" in
      ''|'#'*) ;;
      '['*) group="${line#[}"; group="${group%]}" ;;
      *) for wanted in "$@"; do [ "$group" = "$wanted" ] && echo "$line"; done ;;
    esac
  done < "$root/scripts/packages.txt"
  return 0
}

# Installs what is missing of the given groups; asks nothing.
install_packages() {
  local missing=() package
  for package in $(packages_of "$@"); do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local become=()
  [ "$(id -u)" -eq 0 ] || become=(sudo)
  echo "Installing: ${missing[*]}"
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

# Configures and builds the Release preset; extra arguments go to the configuration.
build_release() (
  cd "$root"
  log="$(mktemp)"
  trap 'rm -f "$log"' EXIT
  cmake --preset release "$@" > "$log" 2>&1 || { cat "$log" >&2; exit 1; }
  cmake --build --preset release
)
