#!/usr/bin/env bash
# Installs the C interface: install.sh <folder with the built libraries> <prefix>
#
#   cargo build --release -p codexkit-c && bindings/c/install.sh target/release /usr/local
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
(($# == 2)) || { echo "usage: $0 <folder with the built libraries> <prefix>" >&2 && exit 2; }
libraries=$1 prefix=$2
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)

mkdir -p "$prefix/include" "$prefix/lib/pkgconfig"
prefix=$(cd "$prefix" && pwd)
cp "$root"/include/codexkit.h "$root"/include/codexkit_ops.h "$root"/include/codexkit.hpp "$prefix/include/"
for library in "$libraries"/libcodexkit.{so,dylib,a}; do
  # By renaming: a program that has the old one loaded must not see it change.
  [ ! -e "$library" ] || { cp "$library" "$prefix/lib/.new" && mv "$prefix/lib/.new" "$prefix/lib/${library##*/}"; }
done
sed -e "s|@PREFIX@|$prefix|" -e "s|@VERSION@|$version|" "$here/codexkit.pc.in" >"$prefix/lib/pkgconfig/codexkit.pc"
