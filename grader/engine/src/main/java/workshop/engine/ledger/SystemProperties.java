package workshop.engine.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The system properties as they were, but for those that the JDK sets for itself at some time.
final class SystemProperties {
  private static final List<String> JDK =
      List.of(
          "user.timezone",
          "sun.",
          "jdk.internal.",
          "jdk.jfr.",
          "java.awt.",
          "awt.",
          "java.vm.",
          "java.rmi.");

  /// What the practice world's old libraries keep in the process.
  private static final String LEGACY = "workshop.legacy.";

  private final Map<Object, Object> before;

  private SystemProperties(Map<Object, Object> before) {
    this.before = before;
  }

  static SystemProperties now() {
    return new SystemProperties(new HashMap<>(System.getProperties()));
  }

  /// Sets back what was changed, added or removed, and names it, sorted.
  List<String> restore() {
    Properties now = System.getProperties();
    Set<String> names = new TreeSet<>();
    before.keySet().forEach(key -> names.add(key.toString()));
    now.keySet().forEach(key -> names.add(key.toString()));
    List<String> changed = new ArrayList<>();
    for (String name : names) {
      Object was = before.get(name);
      boolean theirs = !name.startsWith(LEGACY) && JDK.stream().noneMatch(name::startsWith);
      if (theirs && !Objects.equals(was, now.get(name))) {
        changed.add("the system property " + name);
        if (was == null) {
          now.remove(name);
        } else {
          now.put(name, was);
        }
      }
    }
    return changed;
  }
}
