package workshop.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is expected of one kept submission, read from its `expect` file: `key: value` lines.
///
/// - `task`: the number of the task it submits
/// - `why`: one sentence for the reader
/// - right: `model`, the model it must be seen to use, and without it no test may tell one; `test`,
///   the test that sees it, and `also`, others worth counting
/// - wrong: `test`, the hidden test that must reject it first; `rule`, the kind of its finding;
///   `model`, for rule `model`; `file`, whose line with a `// here` comment the finding must point
///   at, or just the file if no line has one; `saw`, the first line of the finding; `also`, the
///   other tests that may and must fail, with commas between
record Expect(Map<String, String> values, Path folder) {
  private static final Set<String> KEYS =
      Set.of("task", "test", "rule", "model", "file", "saw", "also", "why");

  static Expect nothing() {
    return new Expect(Map.of(), Path.of(""));
  }

  /// @throws IllegalArgumentException if a line is not of the form or a key is unknown
  static Expect read(Path folder) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(folder.resolve("expect"))) {
        int colon = line.indexOf(": ");
        if (colon < 0 || !KEYS.contains(line.substring(0, colon))) {
          throw new IllegalArgumentException(folder + "/expect: what is \"" + line + "\"?");
        }
        values.put(line.substring(0, colon), line.substring(colon + 2).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Expect(values, folder);
  }

  /// The task to run; 0 for all.
  int task() {
    return Integer.parseInt(values.getOrDefault("task", "0"));
  }

  String get(String key) {
    return values.getOrDefault(key, "");
  }

  /// Every test that must fail, by name.
  Set<String> failing() {
    Set<String> tests = new TreeSet<>();
    tests.add(get("test"));
    if (!get("also").isEmpty()) {
      tests.addAll(List.of(get("also").split("\\s*,\\s*")));
    }
    return tests;
  }

  /// The tests whose verdict it was kept for; empty if it does not say, which means all.
  Set<String> deciding() {
    return get("test").isEmpty() ? Set.of() : failing();
  }

  /// Number of the line that carries `// here`, 1 is the first; 0 if none does, or if the file is
  /// the answer's.
  int line() {
    if (!Files.exists(folder.resolve(get("file")))) {
      return 0;
    }
    try {
      List<String> lines = Files.readAllLines(folder.resolve(get("file")));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).stripTrailing().endsWith("// here")) {
          return i + 1;
        }
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
