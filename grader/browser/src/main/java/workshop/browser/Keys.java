package workshop.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keys as the DevTools protocol wants them: a key that writes something has a text, one that does
/// something has the code that Windows gave it.
final class Keys {
  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("Tab", 9),
          Map.entry("Enter", 13),
          Map.entry("Escape", 27),
          Map.entry("End", 35),
          Map.entry("Home", 36),
          Map.entry("ArrowLeft", 37),
          Map.entry("ArrowUp", 38),
          Map.entry("ArrowRight", 39),
          Map.entry("ArrowDown", 40));

  private Keys() {}

  /// Down and up.
  ///
  /// @throws IllegalArgumentException if there is no such key here
  static List<Map<String, Object>> strokes(String key) {
    Map<String, Object> down = new HashMap<>();
    down.put("key", key);
    String text = key.equals("Enter") ? "\r" : key;
    if (CODES.containsKey(key)) {
      down.put("windowsVirtualKeyCode", CODES.get(key));
    } else if (key.length() != 1) {
      throw new IllegalArgumentException("which key is " + key + "?");
    }
    Map<String, Object> up = new HashMap<>(down);
    if (text.length() == 1) {
      down.put("text", text);
    }
    down.put("type", text.length() == 1 ? "keyDown" : "rawKeyDown");
    up.put("type", "keyUp");
    return List.of(down, up);
  }
}
