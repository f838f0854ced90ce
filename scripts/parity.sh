# shellcheck shell=bash
# ./dev parity: how the schema of a Codex differs from the snapshot, and the part of docs/versions.md about the older ones.
# The comparison itself is a subcommand of the generator.

parity() { "$CARGO_TARGET_DIR/debug/codexkit-codegen" parity "$@"; }

# document_versions [--check]: with the older Codexes of pins.sh, which are installed.
document_versions() {
  local version binaries=()
  for version in "${PIN_CODEX_OLDER[@]}"; do binaries+=("$(codex_binary "codex-$version")"); done
  parity --document "$@" "${binaries[@]}"
}

# Exit status: 0 no drift, 1 drift, 2 misuse or no Codex.
verb_parity() {
  local needs=(rust) codex=${1:-}
  case "$#:$codex" in
    1:--document) needs+=("${PIN_CODEX_OLDER[@]/#/codex-}") ;;
    1:-* | 0: | [!1]:*)
      warn "parity takes the path of one codex, or --document to write docs/versions.md"
      exit 2
      ;;
    1:/*) ;;
    1:*/*) codex=$CALLED_FROM/$codex ;;
    *)
      codex=$(command -v "$1") || {
        warn "there is no command '$1'; parity takes the path of a codex"
        exit 2
      }
      ;;
  esac
  setup "${needs[@]}"
  step codegen-build "build the generator" cargo build -p codexkit-codegen ||
    fail_step codegen-build "the generator does not build."
  say
  if [ "$codex" = --document ]; then document_versions; else parity "$codex"; fi
}
