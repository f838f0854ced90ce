/* What the tests need of JSON besides examples/c/json.h: members in their order, pointers, equality, and the texts in a value. */
#ifndef CODEXKIT_TESTS_JSON_MORE_H
#define CODEXKIT_TESTS_JSON_MORE_H

#include "../../examples/c/json.h"

/* The value of an object's n-th member, and its key as JSON. */
static inline json_slice json_member(json_slice object, size_t n, json_slice *key) {
  json_slice none = {NULL, 0};
  if (object.at == NULL || *object.at != '{') return none;
  for (const char *at = json_blank(object.at + 1); *at == '"';) {
    *key = json_value(at);
    json_slice value = json_value(json_blank(key->at + key->len) + 1);
    if (n-- == 0) return value;
    at = json_blank(value.at + value.len);
    if (*at == ',') at = json_blank(at + 1);
  }
  return none;
}

static inline bool json_text_is(json_slice value, const char *wanted) {
  if (value.at == NULL || *value.at != '"') return false;
  char *text = json_text(value);
  bool is = strcmp(text, wanted) == 0;
  free(text);
  return is;
}

/* The value at a JSON pointer whose keys need no escapes. */
static inline json_slice json_at(json_slice value, const char *pointer) {
  while (value.at != NULL && *pointer == '/') {
    size_t length = strcspn(++pointer, "/");
    if (*value.at == '[') {
      value = json_element(value, (size_t)atol(pointer));
    } else {
      char *key = strndup(pointer, length);
      value = json_get(value, key);
      free(key);
    }
    pointer += length;
  }
  return value;
}

/* Whether both are there and mean the same. */
static inline bool json_same(json_slice one, json_slice other) {
  if (one.at == NULL || other.at == NULL || *one.at != *other.at) return false;
  size_t n = 0;
  bool same;
  json_slice key, value;
  switch (*one.at) {
    case '"': {
      char *text = json_text(one);
      same = json_text_is(other, text);
      free(text);
      return same;
    }
    case '[':
      while ((value = json_element(one, n)).at != NULL)
        if (!json_same(value, json_element(other, n++))) return false;
      return json_element(other, n).at == NULL;
    case '{':
      for (; (value = json_member(one, n, &key)).at != NULL; n++) {
        char *name = json_text(key);
        same = json_same(value, json_get(other, name));
        free(name);
        if (!same) return false;
      }
      return json_member(other, n, &key).at == NULL;
    default: return one.len == other.len && memcmp(one.at, other.at, one.len) == 0;
  }
}

/* Whether a string somewhere in the value, not a key, has this part. */
static inline bool json_contains(json_slice value, const char *part) {
  json_slice key, inner;
  if (value.at == NULL) return false;
  if (*value.at == '"') {
    char *text = json_text(value);
    bool contains = strstr(text, part) != NULL;
    free(text);
    return contains;
  }
  for (size_t n = 0; (inner = json_element(value, n)).at != NULL || (inner = json_member(value, n, &key)).at != NULL; n++)
    if (json_contains(inner, part)) return true;
  return false;
}

#endif
