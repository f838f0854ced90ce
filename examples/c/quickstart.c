/* The shortest useful program: ask Codex one question. It is found by CODEX_PATH, npm's or pip's package, or PATH. */
#include <codexkit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

static int failed(codexkit_error *error) {
  fprintf(stderr, "%s: %s\n", codexkit_error_code(error), codexkit_error_message(error));
  codexkit_error_free(error);
  return 1;
}

int main(void) {
  const char *config = getenv("DEMO_CONFIG"), *question = getenv("DEMO_PROMPT");
  char options[4096], params[4096], *thread, *turn;
  codexkit_client *codex;
  codexkit_error *error;

  snprintf(options, sizeof options, "{\"options\": {\"config\": %s}}", config ? config : "{}");
  if (codexkit_client_open(options, strlen(options), NULL, &codex, &error)) return failed(error);

  const char *start = "{\"options\": {\"sandbox\": \"read-only\", \"skip_git_repo_check\": true}}";
  if (codexkit_call_wait(codex, CODEXKIT_OP_THREAD_START, start, strlen(start), NULL, &thread, &error))
    return failed(error);

  char *input = json_quote(question ? question : "What is in this folder?");
  snprintf(params, sizeof params, "{\"thread\": %llu, \"input\": %s}",
           json_number(json_get(json_value(thread), "thread")), input);
  if (codexkit_call_wait(codex, CODEXKIT_OP_THREAD_RUN, params, strlen(params), NULL, &turn, &error))
    return failed(error);

  char *answer = json_text(json_get(json_value(turn), "final_response"));
  puts(answer);
  free(answer), free(input);
  codexkit_string_free(thread), codexkit_string_free(turn);
  return codexkit_client_free(codex, NULL) != CODEXKIT_OK;
}
