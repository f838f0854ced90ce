/* One turn of Codex from C, with everything that happens in it: the stream of its events, and an answer to what it
 * asks. `./dev demo` runs it; the variables DEMO_* say what to do. */
#include <codexkit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

typedef struct {
  codexkit_client *codex;
  FILE *log;
  bool in_delta; /* the line on the screen is not finished */
  bool completed;
} demo;

/* Prints the beginning of a text on one line. */
static void print_text(json_slice value) {
  char *text = json_text(value);
  size_t length = strlen(text);
  while (length > 0 && text[length - 1] == '\n') text[--length] = '\0';
  for (char *at = text; *at != '\0'; at++)
    if (*at == '\n') *at = ' ';
  printf("%.100s%s", text, length > 100 ? " ..." : "");
  free(text);
}

static void print_delta(demo *demo, json_slice delta) {
  char *text = json_text(delta);
  for (const char *at = text; *at != '\0'; at++) {
    if (!demo->in_delta) fputs("  ", stdout);
    demo->in_delta = *at != '\n';
    putchar(*at);
  }
  free(text);
}

static void print_item(const char *type, json_slice item) {
  char *kind = json_text(json_get(item, "type"));
  printf("%-16s %s", type, kind);
  static const char *const shown[] = {"command", "text", "message", "changes.path", "status"};
  for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
    json_slice value = json_get(item, shown[i]);
    if (value.at != NULL && *value.at == '"' && value.len > 2) {
      fputs("  ", stdout);
      print_text(value);
    }
  }
  free(kind);
}

static void on_event(demo *demo, const char *json) {
  json_slice event = json_value(json);
  char *type = json_text(json_get(event, "type"));
  size_t length = strlen(type);
  if (length > 5 && strcmp(type + length - 5, "delta") == 0) {
    print_delta(demo, json_get(event, "delta"));
  } else {
    if (demo->in_delta) putchar('\n');
    demo->in_delta = false;
    json_slice item = json_get(event, "item"), usage = json_get(event, "usage");
    if (item.at != NULL) {
      print_item(type, item);
    } else if (strcmp(type, "approval.resolved") == 0) {
      printf("%-16s ", type);
      print_text(json_get(event, "decision"));
    } else if (usage.at != NULL) {
      printf("%-16s %llu tokens in, %llu out", type, json_number(json_get(usage, "input_tokens")),
             json_number(json_get(usage, "output_tokens")));
    } else {
      fputs(type, stdout);
    }
    putchar('\n');
    demo->completed |= strcmp(type, "turn.completed") == 0;
  }
  fflush(stdout);
  free(type);
  if (demo->log != NULL) fprintf(demo->log, "%s\n", json);
}

static void on_ask(demo *demo, const codexkit_message *message) {
  json_slice request = json_get(json_value(message->json), "request");
  if (demo->in_delta) putchar('\n');
  demo->in_delta = false;
  fputs("asked: ", stdout);
  print_text(json_get(request, "reason"));
  fputs("  ", stdout);
  print_text(json_get(request, "command"));
  putchar('\n');
  codexkit_answer(demo->codex, message->ask_id, "\"allow\"", strlen("\"allow\""), NULL);
}

static void on_message(void *ctx, const codexkit_message *message) {
  switch (message->kind) {
    case CODEXKIT_KIND_EVENT: on_event(ctx, message->json); break;
    case CODEXKIT_KIND_ASK: on_ask(ctx, message); break;
    default: break;
  }
}

static int failed(codexkit_error *error) {
  fprintf(stderr, "%s: %s\n", codexkit_error_code(error), codexkit_error_message(error));
  codexkit_error_free(error);
  return 1;
}

/* printf into new memory. */
static char *format(const char *pattern, const char *a, const char *b) {
  size_t size = strlen(pattern) + strlen(a) + strlen(b) + 1;
  char *text = malloc(size);
  snprintf(text, size, pattern, a, b);
  return text;
}

int main(void) {
  const char *config = getenv("DEMO_CONFIG"), *prompt = getenv("DEMO_PROMPT");
  const char *folder = getenv("DEMO_WORKDIR"), *events = getenv("DEMO_EVENTS");
  demo demo = {.log = events ? fopen(events, "w") : NULL};
  codexkit_callbacks callbacks = {.size = sizeof callbacks, .ctx = &demo, .on_message = on_message};
  codexkit_error *error = NULL;

  char *options = format("{\"options\": {\"config\": %s}}%s", config ? config : "{}", "");
  if (codexkit_client_open(options, strlen(options), &callbacks, &demo.codex, &error)) return failed(error);

  char *quoted = json_quote(folder ? folder : ".");
  char *start = format("{\"options\": {\"working_directory\": %s, \"skip_git_repo_check\": true,"
                       " \"sandbox\": \"workspace-write\", \"approval_policy\": \"on-request\"}}%s", quoted, "");
  char *thread = NULL;
  if (codexkit_call_wait(demo.codex, CODEXKIT_OP_THREAD_START, start, strlen(start), NULL, &thread, &error))
    return failed(error);

  char handle[24];
  snprintf(handle, sizeof handle, "%llu", json_number(json_get(json_value(thread), "thread")));
  char *input = json_quote(prompt ? prompt : "Say hello.");
  char *run = format("{\"thread\": %s, \"input\": %s, \"answers_asks\": true}", handle, input);
  char *result = NULL;
  if (codexkit_call_wait(demo.codex, CODEXKIT_OP_THREAD_RUN_STREAMED, run, strlen(run), NULL, &result, &error))
    return failed(error);

  codexkit_client_free(demo.codex, NULL);
  codexkit_string_free(thread), codexkit_string_free(result);
  free(options), free(quoted), free(start), free(input), free(run);
  if (demo.log != NULL) fclose(demo.log);
  return demo.completed ? 0 : 1;
}
