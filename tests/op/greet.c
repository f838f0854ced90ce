/* Calls the added op by its generated name. */
#include <codexkit.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  codexkit_client *codex;
  codexkit_error *error;
  char *result;
  if (codexkit_client_open("{}", 2, NULL, &codex, &error) != CODEXKIT_OK) return 1;
  const char *good = "{\"name\": \"world\"}", *bad = "{\"name\": \" \"}";
  if (codexkit_call_wait(codex, CODEXKIT_OP_GREET_PERSON, good, strlen(good), NULL, &result, &error) != CODEXKIT_OK)
    return 1;
  if (strcmp(result, "{\"text\":\"Hello, world!\"}") == 0) puts("Hello, world!");
  codexkit_string_free(result);
  if (codexkit_call_wait(codex, CODEXKIT_OP_GREET_PERSON, bad, strlen(bad), NULL, NULL, &error) == CODEXKIT_OK)
    return 1;
  puts(codexkit_error_code(error));
  codexkit_error_free(error);
  return codexkit_client_free(codex, NULL) != CODEXKIT_OK;
}
