package workshop.engine.junit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Optional;
import workshop.engine.facts.CodePlace;

/// The line at which a method of the participant's begins, read off its class file.
public final class SubjectPlace {
  private SubjectPlace() {}

  /// Where the method begins that a hidden test names as its subject, or else its class.
  public static Optional<CodePlace> of(Method test) {
    DoneWhen doneWhen = test.getAnnotation(DoneWhen.class);
    return doneWhen == null || doneWhen.subject() == void.class
        ? of(test.getDeclaringClass())
        : of(doneWhen.subject(), doneWhen.method());
  }

  private static Optional<CodePlace> of(Class<?> testClass) {
    return Optional.ofNullable(testClass.getAnnotation(HiddenTests.class))
        .flatMap(tests -> of(tests.subject(), tests.method()));
  }

  /// The lowest line of that method's code; empty if the class was compiled without lines.
  private static Optional<CodePlace> of(Class<?> subject, String method) {
    String resource = "/" + subject.getName().replace('.', '/') + ".class";
    try (InputStream bytes = subject.getResourceAsStream(resource)) {
      if (bytes == null) {
        return Optional.empty();
      }
      ClassModel model = ClassFile.of().parse(bytes.readAllBytes());
      String file =
          model
              .findAttribute(Attributes.sourceFile())
              .map(a -> a.sourceFile().stringValue())
              .orElse("");
      return model.methods().stream()
          .filter(m -> m.methodName().stringValue().equals(method))
          .flatMap(m -> firstLine(m).stream())
          .min(Comparator.naturalOrder())
          .map(line -> new CodePlace(subject.getName(), method, file, line));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> firstLine(MethodModel method) {
    return method
        .code()
        .flatMap(code -> code.findAttribute(Attributes.lineNumberTable()))
        .flatMap(
            table ->
                table.lineNumbers().stream()
                    .map(LineNumberInfo::lineNumber)
                    .min(Comparator.naturalOrder()));
  }
}
