/* Requests and notifications of the app-server: many at once, whole and in order, and when it dies. */
#define _GNU_SOURCE
#include <signal.h>

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
  CHECK(json_number(json_get(json_value(event), "seq")) == 1);
  rewind(file);
  unsigned seq = 1;
  while (getline(&line, &room, file) > 0) {
    json_slice message = json_get(json_value(line), "send");
    if (json_get(message, "method").at == NULL) continue; /* the answer to the request */
    event = strchr(event, '\n') + 1;
    CHECK(same(json_get(json_value(event), "method"), json_get(message, "method")));
    CHECK(same(json_get(json_value(event), "params"), json_get(message, "params")));
    CHECK(json_number(json_get(json_value(event), "seq")) == ++seq);
  }
  CHECK(strcmp(strchr(event, '\n'), "\n") == 0);
  fclose(file);
  free(line), free(path);
  close_fake(&codex, &home);
}

/* What came to one subscription, by its `user`. */
typedef struct {
  char *events;
  size_t len;
} listener;

static void keep_for_its_listener(recorder *record, const codexkit_message *message) {
  listener *listener = message->user;
  if (message->kind != CODEXKIT_KIND_EVENT || listener == NULL) return;
  pthread_mutex_lock(&record->mutex);
  append_line(&listener->events, &listener->len, message->json, message->len);
  pthread_mutex_unlock(&record->mutex);
}

static void subscribe(recorder *codex, listener *listener, char *filter) {
  uint64_t ticket;
  CHECK(codexkit_call(codex->codex, CODEXKIT_OP_APP_SERVER_SUBSCRIBE, filter, strlen(filter), listener, &ticket, NULL) == CODEXKIT_OK);
  free(filter);
}

/* One listens to the endings of all threads, one to a thread, one to everything. */
static void subscriptions_with_filters_beside_a_running_turn(void) {
  setting setting;
  if (!set_up(&setting, "{\"turns\": [{\"when\": {\"user\": \"hold\"}, \"replies\": [" GATED ", " TEXT("held") "]}, {\"when\": {}, "
                        "\"replies\": [" TEXT("hello") "]}]}", ""))
    return;
  recorder *codex = &setting.codex;
  codex->hook = keep_for_its_listener;
  listener endings = {0}, quick_one = {0}, everything = {0};
  unsigned long long slow = new_thread(&setting, ", \"sandbox\": \"danger-full-access\""), quick = new_thread(&setting, "");
  char *result = call(codex, CODEXKIT_OP_THREAD_RUN, go(quick, ""));
  char *id = json_text(json_get(json_value(result), "thread_id"));
  codexkit_string_free(result);
  start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, format("{\"thread\": %llu, \"input\": \"hold\"}", slow));
  await_command(&setting.home);

  subscribe(codex, &endings, format("{\"methods\": [\"turn/completed\"]}"));
  subscribe(codex, &quick_one, format("{\"threads\": [\"%s\"], \"methods\": [\"turn/started\", \"turn/completed\"]}", id));
  subscribe(codex, &everything, format("{}"));
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(quick, "")));
  WAIT_UNTIL(codex, count_in(endings.events, id) == 1 && count_in(quick_one.events, "turn/completed") == 1);
  CHECK(codex->count[CODEXKIT_KIND_RESULT] == 0);
  open_gate(&setting.home);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  WAIT_UNTIL(codex, count_in(everything.events, "\"method\":\"turn/completed\"") == 2);
  WAIT_UNTIL(codex, count_in(endings.events, "\n") == 2);
  codexkit_close(codex->codex, NULL);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_CLOSED] == 1);

  CHECK(count_in(endings.events, "\"method\":\"turn/completed\"") == 2);
  CHECK(count_in(endings.events, id) == 1);
  CHECK(count_in(quick_one.events, "\n") == 2 && count_in(quick_one.events, id) == 2);
  CHECK(json_is(json_get(json_value(quick_one.events), "method"), "\"turn/started\""));
  unsigned seq = 0;
  for (const char *line = everything.events; *line != '\0'; line = strchr(line, '\n') + 1)
    CHECK(json_number(json_get(json_value(line), "seq")) == ++seq);
  CHECK(seq > 4);
  /* The turn has its own stream. */
  CHECK(count_in(codex->events, "\"type\":\"turn.completed\"") == 1);
  free(endings.events), free(quick_one.events), free(everything.events), free(id);
  tear_down(&setting);
}

static void a_server_that_is_killed_is_told_and_so_is_the_next(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(TEXT("hello")), "")) return;
  recorder *codex = &setting.codex;
  start(codex, CODEXKIT_OP_APP_SERVER_SUBSCRIBE,
        format("{\"methods\": [\"codexkit/connectionReady\", \"codexkit/connectionLost\"]}"));
  unsigned long long thread = new_thread(&setting, "");
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(thread, "")));
  WAIT_UNTIL(codex, count_in(codex->events, "\n") == 1);
  CHECK_CONTAINS(codex->events, "\"gap\":false");
  int server = 0;
  CHECK(children(&server) == 1);
  CHECK(server > 0 && kill(server, SIGKILL) == 0);
  WAIT_UNTIL(codex, count_in(codex->events, "\n") == 2);
  CHECK_CONTAINS(codex->events, "\"method\":\"codexkit/connectionLost\"");
  CHECK_CONTAINS(codex->events, "\"reconnecting\":false");
  CHECK_CONTAINS(codex->events, "\"code\":\"exited\"");
  CHECK_CONTAINS(codex->events, "\"signal\":9");
  char *result = call(codex, CODEXKIT_OP_THREAD_RUN, go(thread, ""));
  CHECK_CONTAINS(result, "\"final_response\":\"hello\"");
  codexkit_string_free(result);
  WAIT_UNTIL(codex, count_in(codex->events, "\n") == 3);
  CHECK_CONTAINS(codex->events, "\"gap\":true");
  CHECK(codex->count[CODEXKIT_KIND_RESULT] == 0);
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
      TEST(subscriptions_with_filters_beside_a_running_turn),
      TEST(a_server_that_is_killed_is_told_and_so_is_the_next),
      TEST(a_wrong_filter_is_named),
      TEST(calls_in_flight_fail_when_the_server_dies),
      TEST(a_thousand_calls_at_once_are_all_answered),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
