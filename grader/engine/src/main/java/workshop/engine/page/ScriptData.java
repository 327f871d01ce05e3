package workshop.engine.page;

import tools.jackson.databind.json.JsonMapper;

/// JSON that can stand inside a `script` element, whatever texts are in it: no character is left
/// with which HTML could end the element or begin a comment, or a script could end a line.
final class ScriptData {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScriptData() {}

  static String of(Object value) {
    // Outside of texts JSON has none of these characters, and inside every one may be written so.
    return MAPPER
        .writeValueAsString(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
