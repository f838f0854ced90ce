/* Requests and notifications of the app-server: many at once, whole and in order, and when it dies. */
#define _GNU_SOURCE
#include "setting.h"

/* A client on the fake codex, which plays a script in the folder of the vectors. */
static home open_fake(recorder *record, const char *script) {
  home home = new_home();
  char *options = format("{\"options\": {\"codex_path\": \"%s\", \"env\": {\"HOME\": \"%s/home\", \"CODEX_HOME\": \"%s/codex\", "
                         "\"FAKE_CODEX_SCRIPT\": \"%s/%s.jsonl\"}}}",
                         needed("CODEXKIT_FAKE_CODEX"), home.root, home.root, needed("CODEXKIT_VECTORS"), script);
  CHECK(open_recorder(record, options));
  free(options);
  return home;
}

static void close_fake(recorder *record, home *home) {
  close_recorder(record);
  CHECK(no_codex_left(home));
  remove_home(home);
}

static uint64_t ask_for(recorder *record, const char *method) {
  return start(record, CODEXKIT_OP_APP_SERVER_REQUEST, format("{\"method\": \"%s\", \"params\": {}}", method));
}

static bool same(json_slice one, json_slice other) {
  return one.at != NULL && other.at != NULL && one.len == other.len && memcmp(one.at, other.at, one.len) == 0;
}

static void every_notification_arrives_whole_and_in_order(void) {
  recorder codex;
  home home = open_fake(&codex, "../notifications/all");
  uint64_t subscription = start(&codex, CODEXKIT_OP_APP_SERVER_SUBSCRIBE, format("{}"));
  ask_for(&codex, "model/list");
  char *path = format("%s/../notifications/all.jsonl", needed("CODEXKIT_VECTORS")), *line = NULL;
  FILE *file = fopen(path, "r");
  CHECK(file != NULL);
  size_t room = 0;
  int sent = 0;
  while (file != NULL && getline(&line, &room, file) > 0) sent += json_get(json_value(line), "send.method").at != NULL;
  CHECK(sent >= 86);
  /* One more: the connection's own. The request's result is another message and may come later. */
  WAIT_UNTIL(&codex, codex.count[CODEXKIT_KIND_EVENT] >= sent + 1 && codex.count[CODEXKIT_KIND_RESULT] >= 1);
  CHECK(codexkit_cancel(codex.codex, subscription, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(&codex, codex.count[CODEXKIT_KIND_RESULT] >= 2 && codex.last_status == CODEXKIT_ERROR_CANCELLED);
  const char *event = codex.events;
  const char *ready = "{\"method\":\"codexkit/connectionReady\"";
  CHECK(strncmp(event, ready, strlen(ready)) == 0);
  rewind(file);
  while (getline(&line, &room, file) > 0) {
    json_slice message = json_get(json_value(line), "send");
    if (json_get(message, "method").at == NULL) continue; /* the answer to the request */
    event = strchr(event, '\n') + 1;
    CHECK(same(json_get(json_value(event), "method"), json_get(message, "method")));
    CHECK(same(json_get(json_value(event), "params"), json_get(message, "params")));
  }
  fclose(file);
  free(line), free(path);
  close_fake(&codex, &home);
}

static void two_subscriptions_beside_a_turn(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(TEXT("hello")), "")) return;
  recorder *codex = &setting.codex;
  int all = 0, endings = 0;
  uint64_t tickets[2];
  CHECK(codexkit_call(codex->codex, CODEXKIT_OP_APP_SERVER_SUBSCRIBE, "{}", 2, &all, &tickets[0], NULL) == CODEXKIT_OK);
  const char *filter = "{\"methods\": [\"turn/completed\"]}";
  CHECK(codexkit_call(codex->codex, CODEXKIT_OP_APP_SERVER_SUBSCRIBE, filter, strlen(filter), &endings, &tickets[1], NULL) == CODEXKIT_OK);
  char *result = call(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ""), ""));
  CHECK_CONTAINS(result, "\"final_response\":\"hello\"");
  codexkit_string_free(result);
  WAIT_UNTIL(codex, count_in(codex->events, "\"method\":\"turn/completed\"") == 2);
  CHECK(count_in(codex->events, "\"method\":\"thread/started\"") == 1);
  CHECK(count_in(codex->events, "\"type\":\"turn.completed\"") == 1);
  tear_down(&setting);
}

static void a_wrong_filter_is_named(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(TEXT("hello")), "")) return;
  CHECK(call(&setting.codex, CODEXKIT_OP_APP_SERVER_SUBSCRIBE, format("{\"methods\": [\"turn/complete\"]}")) == NULL);
  CHECK(setting.codex.status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(setting.codex.error, "methods[0]");
  codexkit_string_free(call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ""), "")));
  tear_down(&setting);
}

static void calls_in_flight_fail_when_the_server_dies(void) {
  recorder codex;
  home home = open_fake(&codex, "calls_killed_in_flight");
  const char *methods[] = {"thread/loaded/list", "account/read", "model/list"};
  for (int i = 0; i < 3; i++) CHECK(ask_for(&codex, methods[i]) != 0);
  WAIT_UNTIL(&codex, codex.count[CODEXKIT_KIND_RESULT] == 3);
  CHECK(count_in(codex.results, "\"code\":\"exited\"") == 3);
  CHECK(count_in(codex.results, "\"retryable\":true") == 3);
  close_fake(&codex, &home);
}

static void a_thousand_calls_at_once_are_all_answered(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(TEXT("hello")), "")) return;
  recorder *codex = &setting.codex;
  char *result = call(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ""), ""));
  char *id = json_text(json_get(json_value(result), "thread_id"));
  codexkit_string_free(result);
  forget(codex);
  for (int i = 0; i < 1000; i++) CHECK(ask_for(codex, "thread/loaded/list") != 0);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1000);
  CHECK(count_in(codex->results, id) == 1000);
  free(id);
  tear_down(&setting);
}

int main(int argc, char **argv) {
  const test tests[] = {
      TEST(every_notification_arrives_whole_and_in_order),
      TEST(two_subscriptions_beside_a_turn),
      TEST(a_wrong_filter_is_named),
      TEST(calls_in_flight_fail_when_the_server_dies),
      TEST(a_thousand_calls_at_once_are_all_answered),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
