package workshop.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One class of hidden tests, as its class file shows it: nothing is loaded.
///
/// @param name binary name
/// @param task the task it grades, from its tag `task-N`
/// @param tests the names of its tests in the order of the source
record HiddenTestClass(String name, int task, List<String> tests) {
  private static final String DONE_WHEN = "Lworkshop/engine/junit/DoneWhen;";
  private static final Pattern TASK = Pattern.compile("task-(\\d+)");

  /// The hidden test classes of one package, in the order of their tasks.
  ///
  /// @param classPath folders and jars
  static List<HiddenTestClass> in(List<Path> classPath, String home) {
    List<HiddenTestClass> found = new ArrayList<>();
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        found.addAll(inFolder(entry.resolve(home.replace('.', '/')), home));
      } else if (entry.getFileName().toString().matches("solutions-.*tests\\.jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(entry)) {
          found.addAll(inFolder(jar.getPath(home.replace('.', '/')), home));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    found.sort(Comparator.comparingInt(HiddenTestClass::task).thenComparing(HiddenTestClass::name));
    return List.copyOf(found);
  }

  private static List<HiddenTestClass> inFolder(Path folder, String home) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<HiddenTestClass> found = new ArrayList<>();
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("Test.class")) {
          String type = home + "." + name.substring(0, name.length() - ".class".length());
          found.add(read(type, ClassFile.of().parse(Files.readAllBytes(file))));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HiddenTestClass read(String name, ClassModel model) {
    String annotations =
        model
            .findAttribute(Attributes.runtimeVisibleAnnotations())
            .map(a -> a.annotations().toString())
            .orElse("");
    Matcher task = TASK.matcher(annotations);
    List<String> tests =
        model.methods().stream()
            .filter(HiddenTestClass::isTest)
            .map(method -> method.methodName().stringValue())
            .toList();
    return new HiddenTestClass(name, task.find() ? Integer.parseInt(task.group(1)) : 1, tests);
  }

  private static boolean isTest(MethodModel method) {
    return method
        .findAttribute(Attributes.runtimeVisibleAnnotations())
        .map(a -> a.annotations().stream().anyMatch(one -> one.className().equalsString(DONE_WHEN)))
        .orElse(false);
  }
}
