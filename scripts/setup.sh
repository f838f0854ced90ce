# shellcheck shell=bash
# Installs what a verb needs and nothing that is already there. Every installed thing leaves a stamp under .dev/stamps
# that holds its versions: the same stamp means done, so a second run costs milliseconds.
#
# A need is one word: rust, c, elixir, codex, codex-<version> (an older one), python, node, mcp (servers of others), keyring.
# `setup <need...>` sees to all of them or ends ./dev.

# A rustup that was installed in this very shell session is not on PATH yet.
[ -d "${HOME:-/}/.cargo/bin" ] && PATH=$PATH:$HOME/.cargo/bin
# Someone who has sourced .dev/env must not get a virtual environment made from itself.
PATH=${PATH//"$DEV/venv/bin:"/}
# Byte order, decimal points and the BEAM's file names must not depend on who calls.
export LC_ALL=C.UTF-8

have() { command -v "$1" >/dev/null 2>&1; }

# version_at_least 3.11.7 3.10
version_at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

stamped() { [ -f "$DEV/stamps/$1" ] && [ "$(<"$DEV/stamps/$1")" = "$2" ]; }
stamp() { mkdir -p "$DEV/stamps" && printf '%s\n' "$2" >"$DEV/stamps/$1"; }

# --- what the user brings -----------------------------------------------------------------------------------------

# Prints one line per toolchain that is missing or too old for the given needs.
missing_toolchains() {
  local need found
  for need in "$@"; do
    case $need in
      rust) have cargo || echo "Rust (cargo): https://rustup.rs" ;;
      python | mcp)
        found=$(python3 -c 'import platform; print(platform.python_version())' 2>/dev/null)
        version_at_least "${found:-0}" "$MIN_PYTHON" || echo "Python $MIN_PYTHON or later (found: ${found:-none})"
        ;;
      codex | codex-* | node)
        found=$(node --version 2>/dev/null)
        version_at_least "${found#v}" "$MIN_NODE" || echo "Node $MIN_NODE or later (found: ${found:-none})"
        have npm || echo "npm, which comes with Node"
        ;;
    esac
  done
}

# --- Debian packages ----------------------------------------------------------------------------------------------

# Prints the Debian packages that the given needs miss on this machine. What counts is the command, not the package:
# an Elixir from asdf is as good as Debian's.
missing_packages() {
  local need
  for need in "$@"; do
    case $need in
      rust) have cc || echo build-essential ;;
      c)
        { have cc && have c++; } || echo build-essential
        have pkg-config || echo pkg-config
        ;;
      elixir) have mix || echo elixir ;;
      python | mcp) [ -x "$DEV/venv/bin/python" ] || python3 -c 'import ensurepip' 2>/dev/null || echo python3-venv ;;
    esac
  done | sort -u
}

# Prints the word that makes a command run as root: nothing for root, sudo where it asks nothing. Fails otherwise.
root_prefix() {
  if [ "$(id -u)" = 0 ]; then
    echo ""
  elif have sudo && sudo -n true 2>/dev/null; then
    echo "sudo -n"
  else
    return 1
  fi
}

apt_install() {
  local prefix=$1 install
  shift
  install="env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends"
  # The lists of a fresh image are empty and those of an old one stale; asking for new ones otherwise wastes time.
  # shellcheck disable=SC2086
  $prefix $install "$@" || { $prefix apt-get update && $prefix $install "$@"; }
}

setup_packages() {
  local packages prefix
  mapfile -t packages < <(missing_packages "$@")
  ((${#packages[@]} == 0)) && return 0
  have apt-get || die "these Debian packages, or what your system calls them, are missing: ${packages[*]}"
  if ! prefix=$(root_prefix); then
    warn "some packages are missing and you may not install them here. Run this line, then ./dev again:"
    say "sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages[*]}"
    exit 1
  fi
  step setup-packages "apt: ${packages[*]}" apt_install "$prefix" "${packages[@]}" ||
    fail_step setup-packages "apt could not install ${packages[*]}. Is the network there? Then run the same command again."
}

# Where it cannot be had, its tests say that they are skipped.
setup_keyring() {
  local prefix
  if have gnome-keyring-daemon || ! have apt-get || ! prefix=$(root_prefix); then return 0; fi
  step setup-keyring "apt: gnome-keyring" apt_install "$prefix" gnome-keyring || warn "tests of the keyring are skipped."
}

# --- what lives under .dev ----------------------------------------------------------------------------------------

# npm_install <folder> <package@version...>: exact versions, no lockfile, no scripts of strangers.
npm_install() {
  local folder=$1
  shift
  rm -rf "$folder" && mkdir -p "$folder" &&
    npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts \
      --include=optional --loglevel=warn "$@"
}

# codex_binary [codex-<version>]: the native executable of a Codex: its npm launcher would cost a Node start per process.
codex_binary() {
  local path
  for path in "$DEV/${1:-codex}"/node_modules/@openai/codex*/vendor/*/{bin,codex}/codex; do
    [ -x "$path" ] && echo "$path" && return 0
  done
  return 1
}

# install_codex <folder under .dev> <version>
install_codex() {
  npm_install "$DEV/$1" "@openai/codex@$2" || return
  local binary home version
  binary=$(codex_binary "$1") || { echo "npm installed no native codex for this platform ($(uname -sm))" && return 1; }
  home=$(mktemp -d) || return
  version=$(HOME=$home CODEX_HOME=$home "$binary" --version)
  rm -rf "$home"
  [ "$version" = "codex-cli $2" ] || { echo "$binary answers '$version', not $2" && return 1; }
}

# setup_codex [codex-<version>]: the pinned one, or an older one.
setup_codex() {
  local folder=${1:-codex} version wanted
  version=${folder#codex}
  version=${version#-}
  version=${version:-$PIN_CODEX}
  wanted="@openai/codex@$version $(uname -sm)"
  stamped "$folder" "$wanted" && codex_binary "$folder" >/dev/null && return 0
  step "setup-$folder" "codex $version" install_codex "$folder" "$version" ||
    fail_step "setup-$folder" "the Codex CLI could not be installed. Does npm reach its registry? Then run the same command again."
  stamp "$folder" "$wanted"
}

install_venv() {
  python3 -m venv --clear "$DEV/venv" &&
    "$DEV/venv/bin/python" -m pip install --disable-pip-version-check --no-input --only-binary :all: \
      -r "$ROOT/scripts/python-tools.txt" || return
  # The package is imported from the tree, so that an edit needs no installation.
  local site
  site=$("$DEV/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))') &&
    echo "$ROOT/python/python" >"$site/codexkit.pth"
}

setup_python() {
  # A virtual environment knows its own path and its interpreter; both may have moved.
  local wanted
  wanted="$ROOT $(python3 --version) $(cksum <"$ROOT/scripts/python-tools.txt")"
  stamped python "$wanted" && [ -x "$DEV/venv/bin/python" ] && return 0
  step setup-python "python tools" install_venv ||
    fail_step setup-python "the Python tools could not be installed. Does pip reach its index? Then run the same command again."
  stamp python "$wanted"
}

setup_node() {
  local packages=("typescript@$PIN_TYPESCRIPT" "@types/node@$PIN_TYPES_NODE" "pyright@$PIN_PYRIGHT" "zod@$PIN_ZOD")
  if ! { stamped node "${packages[*]}" && [ -d "$DEV/node/node_modules" ]; }; then
    step setup-node "node tools" npm_install "$DEV/node" "${packages[@]}" ||
      fail_step setup-node "the Node tools could not be installed. Does npm reach its registry? Then run the same command again."
    stamp node "${packages[*]}"
  fi
  # tsc and editors look for the tools next to the sources. A folder that someone made with npm is left alone.
  if [ -d "$ROOT/node" ] && [ ! -e "$ROOT/node/node_modules" ]; then
    ln -sfn ../.dev/node/node_modules "$ROOT/node/node_modules"
  fi
}

install_mcp() {
  npm_install "$DEV/mcp" "${PIN_MCP[@]}" || return
  # The package node brings no executable; this, its one script, gets that of the platform from npm.
  (cd "$DEV/mcp/node_modules/node" && node installArchSpecificPackage.js && ./bin/node --version) &&
    python3 -m venv "$DEV/mcp/venv" &&
    "$DEV/mcp/venv/bin/python" -m pip install --disable-pip-version-check --no-input --only-binary :all: \
      -r "$ROOT/scripts/mcp-tools.txt"
}

setup_mcp() {
  local wanted
  wanted="$ROOT ${PIN_MCP[*]} $(python3 --version) $(cksum <"$ROOT/scripts/mcp-tools.txt")"
  stamped mcp "$wanted" && [ -x "$DEV/mcp/venv/bin/python" ] && return 0
  step setup-mcp "MCP servers of others" install_mcp ||
    fail_step setup-mcp "the MCP servers could not be installed. Do npm and pip reach their registries? Then run the same command again."
  stamp mcp "$wanted"
}

# --- the environment of everything that ./dev runs ----------------------------------------------------------------

# Also written for people: `. .dev/env` gives a shell the same settings.
write_env() {
  local codex
  codex=$(codex_binary) || codex=
  {
    echo "# Written by ./dev; source it to call cargo, pytest, node or mix by hand."
    printf 'export CODEXKIT_TEST_CODEX=%q\n' "$codex"
    # shellcheck disable=SC2016
    printf 'export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-%q}\n' "$ROOT/target"
    # One interpreter and one way of linking for every cargo call: pyo3 is rebuilt when either changes.
    printf 'export PYO3_PYTHON=%q PYO3_BUILD_EXTENSION_MODULE=1\n' "$DEV/venv/bin/python"
    # shellcheck disable=SC2016
    printf 'export PATH=%q:%q:$PATH\n' "$DEV/venv/bin" "$DEV/node/node_modules/.bin"
    printf 'export LC_ALL=C.UTF-8\n'
  } >"$DEV/env.new" && mv "$DEV/env.new" "$DEV/env"
}

setup_all() {
  local need
  setup_packages "$@"
  for need in "$@"; do
    case $need in
      codex | codex-*) setup_codex "$need" ;;
      python | node | mcp | keyring) "setup_$need" ;;
    esac
  done
  write_env
}

# setup <need...>
setup() {
  local missing
  missing=$(missing_toolchains "$@" | sort -u)
  if [ -n "$missing" ]; then
    warn "these must be installed first:"
    say "$missing" >&2
    exit 1
  fi
  mkdir -p "$DEV"
  if have flock; then
    # Two ./dev at once in one tree install one after the other.
    (flock 9 && setup_all "$@") 9>"$DEV/lock" || exit 1
  else
    (setup_all "$@") || exit 1
  fi
  # shellcheck source=/dev/null
  . "$DEV/env"
}
