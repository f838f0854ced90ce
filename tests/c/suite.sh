# shellcheck shell=bash
# The suite `c` of ./dev test: which program is run how. Each prints a line 'N passed, N failed'.

# c_program <source> <kind> [argument...]: builds and runs one program.
c_program() {
  local program=$DEV/c/$1-$2
  echo "# $1, $2"
  if [ "$2" = sanitized ] && ! can_sanitize; then
    echo "skipped: this compiler has no address sanitizer"
    echo "0 passed, 0 failed, 1 skipped"
    return 0
  fi
  link_c "$ROOT/tests/c/$1" "$program" "$2" && "$program" "${@:3}"
}

can_sanitize() {
  echo 'int main(void) { return 0; }' | cc -fsanitize=address,undefined -xc - -o "$DEV/c/sanitized" 2>/dev/null &&
    "$DEV/c/sanitized"
}

# The fork test is left out: its child leaks what it inherited, on purpose.
c_valgrind() {
  echo "# test_boundary.c, valgrind"
  if ! have valgrind; then
    echo "skipped: valgrind is not installed"
    echo "0 passed, 0 failed, 1 skipped"
    return 0
  fi
  valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    "$DEV/c/test_boundary.c-shared" -after_a_fork_the_client_is_refused
}

# Each header compiles on its own, as strictly as anybody may want it.
c_headers() {
  local header strict=(-Wall -Wextra -Werror -pedantic -I "$ROOT/include" -fsyntax-only)
  for header in codexkit.h codexkit_ops.h; do
    echo "#include <$header>" | cc -std=c11 "${strict[@]}" -xc - || return
    echo "#include <$header>" | c++ -std=c++17 "${strict[@]}" -xc++ - || return
  done
  echo "#include <codexkit.hpp>" | c++ -std=c++17 "${strict[@]}" -xc++ -
}

# An installed codexkit is found by pkg-config, for both libraries.
c_pkg_config() {
  local prefix=$DEV/c/prefix flags
  rm -rf "$prefix" && "$ROOT/bindings/c/install.sh" "$CARGO_TARGET_DIR/debug" "$prefix" || return
  export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
  flags=$(pkg-config --cflags --libs codexkit) || return
  # shellcheck disable=SC2086
  cc -std=c11 "$ROOT/examples/c/quickstart.c" -o "$DEV/c/found" $flags -Wl,-rpath,"$prefix/lib" &&
    [[ $(ldd "$DEV/c/found") == *"libcodexkit.so => $prefix/lib/libcodexkit.so"* ]] || return
  # What only the static library needs stands in Libs.private; the linker takes the archive when it is named.
  flags=$(pkg-config --static --cflags --libs codexkit) || return
  # shellcheck disable=SC2086
  cc -std=c11 "$ROOT/examples/c/quickstart.c" -o "$DEV/c/found" ${flags/-lcodexkit/-l:libcodexkit.a} &&
    [[ $(ldd "$DEV/c/found") != *libcodexkit* ]]
}

# The example with CMake builds against the installed one.
c_cmake() {
  export PKG_CONFIG_PATH=$DEV/c/prefix/lib/pkgconfig
  rm -rf "$DEV/c/cmake" && cmake -S "$ROOT/examples/cmake" -B "$DEV/c/cmake" >/dev/null &&
    cmake --build "$DEV/c/cmake" && [ -x "$DEV/c/cmake/ask" ] && [ -x "$DEV/c/cmake/ask_in_c" ]
}

# doc_blocks <language>: the blocks of docs/c.md in this language, one after the other.
doc_blocks() { awk -v begin="^\`\`\`$1\$" '$0 ~ begin { code = 1; next } /^```$/ { code = 0 } code' "$ROOT/docs/c.md"; }

# What the programs of docs/c.md need to be compiled into tests.
c_docs() {
  mkdir -p "$DEV/c/docs" && doc_blocks c >"$DEV/c/docs/docs.h" && doc_blocks cpp >"$DEV/c/docs/docs.hpp" &&
    export CPATH=$DEV/c/docs:$ROOT/examples/c
}

# c_check <function>: a check without a program of its own.
c_check() {
  if "$1"; then
    printf 'ok     %s\n1 passed, 0 failed\n' "$1"
  else
    printf 'FAILED %s\n0 passed, 1 failed\n' "$1"
    return 1
  fi
}

# What needs no Codex, or a fake one.
c_binding() {
  local status=0
  c_check c_headers || status=1
  c_program test_flood.c shared || status=1
  c_program test_boundary.c shared || status=1
  c_program test_boundary.c static || status=1
  c_program test_boundary.c sanitized || status=1
  c_valgrind || status=1
  c_check c_pkg_config || status=1
  if have cmake; then
    c_check c_cmake || status=1
  else
    printf 'skipped: cmake is not installed\n0 passed, 0 failed, 1 skipped\n'
  fi
  return "$status"
}

c_on_codex() {
  local status=0
  c_program test_calls.c shared || status=1
  c_program test_ask_cases.c shared || status=1
  c_program test_asks.c shared || status=1
  c_program test_turns.c sanitized || status=1
  c_program test_sessions.c shared || status=1
  c_program test_mcp.c sanitized || status=1
  c_docs || status=1
  c_program test_docs.c shared || status=1
  c_program test_wrapper.cc shared || status=1
  return "$status"
}

# Both at once: they mostly wait.
c_suite() {
  local status=0 binding
  mkdir -p "$DEV/c"
  export CODEXKIT_TEST_DIR=$DEV/c/homes CODEXKIT_VECTORS=$ROOT/tests/vectors
  export CODEXKIT_FAKE_CODEX=$CARGO_TARGET_DIR/debug/fake-codex
  c_binding >"$DEV/c/binding.log" 2>&1 &
  binding=$!
  c_on_codex || status=1
  wait "$binding" || status=1
  cat "$DEV/c/binding.log"
  return "$status"
}
