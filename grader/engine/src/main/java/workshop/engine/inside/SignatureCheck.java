package workshop.engine.inside;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.threads.ParticipantClasses;

/// Holds what the hidden tests' class files call against the participant's classes, before JUnit
/// looks at either: a missing class would make discovery itself fail, and a missing method could be
/// lost in another thread.
final class SignatureCheck {
  private final ParticipantClasses classes;
  private final ClassLoader loader;
  private final String testClass;
  private final String home;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> toRead = new ArrayDeque<>();

  private SignatureCheck(String testClass, ParticipantClasses classes, ClassLoader loader) {
    this.classes = classes;
    this.loader = loader;
    this.testClass = testClass;
    this.home = testClass.substring(0, testClass.lastIndexOf('.') + 1);
    later(testClass);
  }

  /// The first thing that is not there; empty if everything is.
  ///
  /// @param loader has the participant's classes and the hidden tests
  static Optional<Finding> check(String testClass, ParticipantClasses classes, ClassLoader loader) {
    return new SignatureCheck(testClass, classes, loader).check();
  }

  private Optional<Finding> check() {
    if (classes.contains(testClass)) {
      return Optional.of(
          Finding.of(
              Rule.SIGNATURE,
              "a class of yours is named %s, like the hidden tests".formatted(simple(testClass)),
              "your classes have names of their own",
              place(testClass),
              "rename it"));
    }
    while (!toRead.isEmpty()) {
      String type = toRead.remove();
      ClassModel model = read(type);
      if (model == null) {
        return Optional.of(missing("there is no type " + simple(type), null));
      }
      for (PoolEntry entry : model.constantPool()) {
        Optional<Finding> missing = look(entry);
        if (missing.isPresent()) {
          return missing;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> look(PoolEntry entry) {
    if (entry instanceof ClassEntry type) {
      String name = element(type.asInternalName());
      if (name.startsWith(home) && !classes.contains(name)) {
        later(name);
      }
    } else if (entry instanceof MemberRefEntry member) {
      String owner = element(member.owner().asInternalName());
      if (classes.contains(owner)) {
        return new Members(loader)
            .lookFor(owner, member.name().stringValue(), member.type().stringValue())
            .map(text -> missing(text, place(owner)));
      }
    }
    return Optional.empty();
  }

  private void later(String type) {
    if (seen.add(type)) {
      toRead.add(type);
    }
  }

  private @Nullable ClassModel read(String type) {
    try (InputStream bytes = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
      return bytes == null ? null : ClassFile.of().parse(bytes.readAllBytes());
    } catch (IOException e) {
      return null;
    }
  }

  private static Finding missing(String saw, @Nullable CodePlace where) {
    return Finding.of(
        Rule.SIGNATURE,
        saw,
        "classes and methods have the names and parameters that the task sheet shows",
        where,
        "give it back the name and the parameters of the starter: git diff shows what changed");
  }

  private static CodePlace place(String type) {
    return new CodePlace(type, "", simple(type).replaceAll("\\..*", "") + ".java", 0);
  }

  /// The binary name of a class or of an array's element.
  private static String element(String internal) {
    String name = internal.replaceAll("^\\[+L?|;$", "");
    return name.replace('/', '.');
  }

  static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
  }
}
