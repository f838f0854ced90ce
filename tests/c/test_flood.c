/* A consumer that is slower than Codex, and what only the fake Codex can be made to do. */
#define _GNU_SOURCE
#include "harness.h"

#define MIB ((size_t)1 << 20)

typedef struct {
  home home;
  recorder codex;
  uint64_t turn;
} fake;

/* A client on the fake, which plays a vector. */
static void set_up(fake *fake, const char *vector, const char *transport) {
  fake->home = new_home();
  char *options = format("{\"options\": {\"codex_path\": \"%s\", \"transport\": \"%s\", \"env\": {\"HOME\": \"%s/home\", "
                         "\"CODEX_HOME\": \"%s/codex\", \"FAKE_CODEX_SCRIPT\": \"%s/%s.jsonl\"}}, \"log_level\": \"trace\"}",
                         needed("CODEXKIT_FAKE_CODEX"), transport, fake->home.root, fake->home.root,
                         needed("CODEXKIT_VECTORS"), vector);
  CHECK(open_recorder(&fake->codex, options));
  free(options);
}

static void begin_turn(fake *fake) {
  char *thread = call(&fake->codex, CODEXKIT_OP_THREAD_START,
                      format("{\"options\": {\"working_directory\": \"%s/project\", \"skip_git_repo_check\": true}}", fake->home.root));
  fake->turn = start(&fake->codex, CODEXKIT_OP_THREAD_RUN_STREAMED,
                     format("{\"thread\": %llu, \"input\": \"go\"}", handle_in(thread, "thread")));
  CHECK(fake->turn != 0);
}

static void tear_down(fake *fake) {
  close_recorder(&fake->codex);
  CHECK(no_codex_left(&fake->home));
  remove_home(&fake->home);
}

static int flooded;
static bool paused;
static void pause_in_the_flood(recorder *record, const codexkit_message *message) {
  if (message->kind != CODEXKIT_KIND_EVENT || message->len < 1000) return;
  if (flooded++ == 10) {
    CHECK(codexkit_pause(record->codex, message->ticket, NULL) == CODEXKIT_OK);
    paused = true;
  }
}

/* 200 MB arrive while the consumer pauses for ten seconds. What is resident is looked at all the time. */
static void pause_in_a_flood(const char *transport) {
  fake fake;
  set_up(&fake, "flood", transport);
  recorder *codex = &fake.codex;
  codex->forget_events = true;
  codex->hook = pause_in_the_flood;
  flooded = 0, paused = false;
  codexkit_string_free(call(codex, CODEXKIT_OP_CODEX_INFO, format("{}")));
  size_t before = resident_bytes(), most = before;
  begin_turn(&fake);
  WAIT_UNTIL(codex, paused);
  int when_paused = codex->count[CODEXKIT_KIND_EVENT];
  for (int i = 0; i < 1000; i++) {
    nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
    if (resident_bytes() > most) most = resident_bytes();
  }
  CHECK(codex->count[CODEXKIT_KIND_EVENT] <= when_paused + 1);
  CHECK(codex->count[CODEXKIT_KIND_RESULT] == 0);
  /* Other calls go on. */
  char *info = call(codex, CODEXKIT_OP_CODEX_INFO, format("{}"));
  CHECK_CONTAINS(info, "0.169.0");
  codexkit_string_free(info);
  CHECK(codexkit_resume(codex->codex, fake.turn, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  if (resident_bytes() > most) most = resident_bytes();
  printf("  %s: %d events, resident memory grew by %zu MiB\n", transport, codex->count[CODEXKIT_KIND_EVENT], (most - before) / MIB);
  CHECK(most - before < 64 * MIB);
  if (strcmp(transport, "exec") == 0) {
    CHECK(codex->last_status == CODEXKIT_OK);
    CHECK(flooded == 204800);
  } else {
    CHECK(codex->last_status == CODEXKIT_ERROR_LAGGED);
  }
  codex->hook = NULL;
  tear_down(&fake);
}

static void a_pause_slows_exec_down_and_loses_nothing(void) { pause_in_a_flood("exec"); }
static void a_pause_ends_a_stream_of_the_app_server_as_lagged(void) { pause_in_a_flood("app_server"); }

static void the_log_tells_what_is_odd(void) {
  fake fake;
  set_up(&fake, "stray_replies", "app_server");
  begin_turn(&fake);
  WAIT_UNTIL(&fake.codex, fake.codex.count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(fake.codex.last_status == CODEXKIT_OK);
  CHECK(fake.codex.count[CODEXKIT_KIND_LOG] > 0);
  CHECK_CONTAINS(fake.codex.logs, "\"target\":\"codexkit");
  CHECK_CONTAINS(fake.codex.logs, "\"level\":\"");
  tear_down(&fake);
}

int main(int argc, char **argv) {
  const test tests[] = {
      TEST(a_pause_ends_a_stream_of_the_app_server_as_lagged),
      TEST(a_pause_slows_exec_down_and_loses_nothing),
      TEST(the_log_tells_what_is_odd),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
