/* The table of asks, tests/asks/cases.json, on the real Codex: every kind that it can be made to ask, answered in every way. */
#define _GNU_SOURCE
#include "json_more.h"
#include "setting.h"

/* A play of a case. There is one per process. */
static struct {
  setting setting;
  json_slice row, play; /* their placeholders are replaced */
  json_slice answer;    /* the next one */
  uint64_t ticket;      /* of the call that its asks come under */
  size_t asked;
  char *first; /* ask */
} now;

static char *shared(const char *name) { return format("%s/../asks%s", needed("CODEXKIT_VECTORS"), name); }

/* The text with a folder for a placeholder. Frees what it was given. */
static char *replaced(char *text, const char *placeholder, char *folder) {
  for (char *at; (at = strstr(text, placeholder)) != NULL;) {
    char *next = format("%.*s%s%s", (int)(at - text), text, folder, at + strlen(placeholder));
    free(text);
    text = next;
  }
  free(folder);
  return text;
}

/* The members of an object but one, each with a comma before it. */
static char *members(json_slice object, const char *but) {
  char *all = format("%s", "");
  json_slice key, value;
  for (size_t n = 0; (value = json_member(object, n, &key)).at != NULL; n++) {
    if (json_text_is(key, but)) continue;
    char *more = format("%s, %.*s: %.*s", all, (int)key.len, key.at, (int)value.len, value.at);
    free(all);
    all = more;
  }
  return all;
}

static void answer_the_next(recorder *record, const codexkit_message *message) {
  if (message->kind != CODEXKIT_KIND_ASK) return;
  json_slice ask = json_value(message->json);
  CHECK(message->ticket == now.ticket);
  CHECK(json_same(json_get(ask, "kind"), json_get(now.row, "kind")));
  CHECK(json_same(json_get(ask, "method"), json_get(now.row, "method")));
  if (now.first == NULL) now.first = strndup(message->json, message->len);
  /* The last one again and again. */
  json_slice next = json_element(json_get(now.play, "answers"), now.asked++);
  if (next.at != NULL) now.answer = next;
  codexkit_answer(record->codex, message->ask_id, now.answer.at, now.answer.len, NULL);
}

static void check_end(void) {
  recorder *codex = &now.setting.codex;
  json_slice result = json_value(codex->results), error = json_get(now.play, "error"), status = json_get(now.play, "status");
  if (error.at != NULL) {
    CHECK(codex->last_status != CODEXKIT_OK);
    CHECK(json_same(json_get(result, "code"), error));
  } else {
    CHECK(codex->last_status == CODEXKIT_OK);
    CHECK(json_same(json_get(result, "status"), status.at != NULL ? status : json_value("\"completed\"")));
  }
}

static void check_asks(void) {
  json_slice pointer, value, asked = json_get(now.row, "asked");
  bool answered = *json_get(now.play, "answers").at == '[';
  CHECK((now.asked > 0) == answered);
  CHECK(now.setting.codex.count[CODEXKIT_KIND_ASK] == (int)now.asked);
  for (size_t n = 0; now.first != NULL && (value = json_member(asked, n, &pointer)).at != NULL; n++) {
    char *path = json_text(pointer);
    bool same = json_same(json_at(json_value(now.first), path), value);
    CHECK(same);
    if (!same) printf("  %s of %s\n", path, now.first);
    free(path);
  }
}

/* Each ask is announced, and then it is told who decided it and how. */
static void check_resolved(void) {
  json_slice resolved = json_get(now.play, "resolved"), id = {NULL, 0};
  if (resolved.at == NULL) return;
  size_t n = 0;
  for (const char *line = now.setting.codex.events; *line != '\0'; line = strchr(line, '\n') + 1) {
    json_slice event = json_value(line), type = json_get(event, "type");
    if (json_is(type, "\"approval.requested\"")) {
      CHECK(id.at == NULL);
      id = json_get(event, "ask_id");
    } else if (json_is(type, "\"approval.resolved\"")) {
      json_slice expected = json_element(resolved, n++);
      CHECK(json_same(json_get(event, "ask_id"), id));
      CHECK(json_same(json_get(event, "decision"), json_element(expected, 0)));
      CHECK(json_same(json_get(event, "decided_by"), json_element(expected, 1)));
      id.at = NULL;
    }
  }
  CHECK(id.at == NULL && json_element(resolved, n).at == NULL);
}

static void check_files(void) {
  json_slice name, content;
  for (size_t n = 0; (content = json_member(json_get(now.play, "files"), n, &name)).at != NULL; n++) {
    char *file = json_text(name), *path = format("%s/%s", now.setting.home.root, file), *found = read_file(path);
    CHECK(found == NULL ? json_is(content, "null") : json_text_is(content, found));
    free(file), free(path), free(found);
  }
}

static bool is_of_a_turn(json_slice request) {
  char *path = json_text(json_get(request, "path")), *end = strrchr(path, '/');
  bool is = end != NULL && strcmp(end, "/responses") == 0;
  free(path);
  return is;
}

/* The last request that the model got, and the headers of any. */
static void check_model(void) {
  char *requests = model_requests(&now.setting);
  json_slice request, last = {NULL, 0}, key, value;
  for (size_t n = 0; (request = json_element(json_value(requests), n)).at != NULL; n++)
    if (is_of_a_turn(request)) last = request;
  CHECK(last.at != NULL);
  json_slice input = json_get(last, "body.input");
  for (int misses = 0; misses <= 1; misses++) {
    json_slice texts = json_get(now.play, misses ? "model_misses" : "model_sees");
    for (size_t n = 0; (value = json_element(texts, n)).at != NULL; n++) {
      char *text = json_text(value);
      CHECK(json_contains(input, text) == !misses);
      free(text);
    }
  }
  for (size_t n = 0; (value = json_member(json_get(now.play, "model_headers"), n, &key)).at != NULL; n++) {
    char *name = json_text(key);
    bool sent = false;
    for (size_t m = 0; (request = json_element(json_value(requests), m)).at != NULL; m++)
      sent |= is_of_a_turn(request) && json_same(json_get(json_get(request, "headers"), name), value);
    CHECK(sent);
    free(name);
  }
  codexkit_string_free(requests);
}

static void perform(json_slice row, size_t number) {
  setting *setting = &now.setting;
  setting->home = new_home();
  char *text = format("%.*s", (int)row.len, row.at);
  text = replaced(text, "${project}", format("%s/project", setting->home.root));
  text = replaced(text, "${outside}", format("%s/outside", setting->home.root));
  text = replaced(text, "${shared}", shared(""));
  now.row = json_value(text);
  now.play = json_element(json_get(now.row, "plays"), number);
  bool of_client = json_is(json_get(now.row, "handler"), "\"client\"");
  bool answered = *json_get(now.play, "answers").at == '[';

  json_slice model = json_get(now.play, "model");
  if (model.at == NULL) model = json_get(now.row, "model");
  char *script = format("%.*s", (int)model.len, model.at);
  char *config = members(json_get(now.row, "codex.config"), ""), *options = members(json_get(now.row, "codex"), "config");
  char *thread = members(json_get(now.row, "thread"), "");
  if (!start_model(setting, script) || !open_codex(setting, config, options)) return;
  recorder *codex = &setting->codex;
  codex->hook = answer_the_next;

  json_slice request;
  for (size_t n = 0; (request = json_element(json_get(now.row, "setup"), n)).at != NULL; n++) {
    codexkit_string_free(call(codex, CODEXKIT_OP_APP_SERVER_REQUEST, format("%.*s", (int)request.len, request.at)));
    CHECK(codex->status == CODEXKIT_OK);
  }
  if (answered && of_client)
    CHECK(codexkit_call(codex->codex, CODEXKIT_OP_CODEX_ANSWER_ASKS, "{}", 2, NULL, &now.ticket, NULL) == CODEXKIT_OK);
  bool of_turn = answered && !of_client;
  char *turn = go(new_thread(setting, thread), of_turn ? ", \"answers_asks\": true" : "");
  CHECK(codexkit_call(codex->codex, CODEXKIT_OP_THREAD_RUN_STREAMED, turn, strlen(turn), NULL, of_turn ? &now.ticket : NULL,
                      NULL) == CODEXKIT_OK);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);

  check_end();
  check_asks();
  check_resolved();
  check_files();
  check_model();
  free(now.first), free(turn), free(thread), free(options), free(config), free(script);
  tear_down_early(setting);
  free(text);
}

static char *table;

/* All plays of the case at once, each in a process of its own: they mostly wait. */
static void play(void) {
  json_slice row;
  for (size_t n = 0; (row = json_element(json_value(table), n)).at != NULL; n++)
    if (json_text_is(json_get(row, "name"), running_test)) break;
  json_slice plays = json_get(row, "plays");
  size_t count = 0;
  while (json_element(plays, count).at != NULL) count++;
  pid_t *children = malloc(count * sizeof *children);
  fflush(stdout);
  for (size_t n = 0; n < count; n++) {
    children[n] = fork();
    if (children[n] != 0) continue;
    free(children);
    perform(row, n);
    if (checks_failed > 0) printf("  in play %zu of '%s'\n", n, running_test);
    free(table);
    exit(checks_failed > 0);
  }
  for (size_t n = 0; n < count; n++) {
    int status = -1;
    CHECK(waitpid(children[n], &status, 0) == children[n] && status == 0);
  }
  CHECK(count > 0);
  free(children);
}

int main(int argc, char **argv) {
  char *path = shared("/cases.json");
  table = read_file(path);
  if (table == NULL) return perror(path), 1;
  free(path);
  test tests[32];
  size_t count = 0;
  for (json_slice row; (row = json_element(json_value(table), count)).at != NULL; count++)
    tests[count] = (test){json_text(json_get(row, "name")), play};
  int failed = run_tests(tests, count, argc > 1 ? argv[1] : NULL);
  for (size_t n = 0; n < count; n++) free((char *)tests[n].name);
  free(table);
  return failed;
}
