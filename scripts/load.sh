# shellcheck shell=bash
# All parts of ./dev, in an order in which each finds what it uses. Expects ROOT, the root of the repository.
: "${ROOT:?}"
# shellcheck source=pins.sh
. "$ROOT/scripts/pins.sh"
# shellcheck source=term.sh
. "$ROOT/scripts/term.sh"
# shellcheck source=setup.sh
. "$ROOT/scripts/setup.sh"
# shellcheck source=build.sh
. "$ROOT/scripts/build.sh"
# shellcheck source=parity.sh
. "$ROOT/scripts/parity.sh"
# shellcheck source=test.sh
. "$ROOT/scripts/test.sh"
# shellcheck source=check.sh
. "$ROOT/scripts/check.sh"
# shellcheck source=demo.sh
. "$ROOT/scripts/demo.sh"
# shellcheck source=bench.sh
. "$ROOT/scripts/bench.sh"
