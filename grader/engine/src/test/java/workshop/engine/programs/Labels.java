package workshop.engine.programs;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads [Shows] off class files. Not by loading them: those of a program that uses a preview
/// feature load in its own JVM only.
final class Labels {
  private static final String ONE = Shows.class.descriptorString();
  private static final String SEVERAL = Shows.Several.class.descriptorString();

  private Labels() {}

  /// What a class is labelled with; empty if it is no program.
  static List<Task> of(Path classFile) throws IOException {
    ClassModel model = ClassFile.of().parse(classFile);
    String name = model.thisClass().asInternalName().replace('/', '.');
    return model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(attribute -> attribute.annotations().stream())
        .flatMap(Labels::each)
        .flatMap(label -> tasks(name, label))
        .toList();
  }

  private static Stream<Annotation> each(Annotation annotation) {
    String type = annotation.className().stringValue();
    if (type.equals(ONE)) {
      return Stream.of(annotation);
    }
    return type.equals(SEVERAL)
        ? all(value(annotation, "value"))
            .map(AnnotationValue.OfAnnotation.class::cast)
            .map(AnnotationValue.OfAnnotation::annotation)
        : Stream.empty();
  }

  private static Stream<Task> tasks(String program, Annotation label) {
    Tells expected = Tells.valueOf(constant(value(label, "value").findFirst().orElseThrow()));
    int enough =
        value(label, "enough")
            .map(AnnotationValue.OfInt.class::cast)
            .map(AnnotationValue.OfInt::intValue)
            .findFirst()
            .orElse(Program.OPERATIONS + 1);
    return all(value(label, "over"))
        .map(Labels::constant)
        .map(over -> new Task(program, Over.valueOf(over), expected, enough));
  }

  private static Stream<AnnotationValue> value(Annotation annotation, String name) {
    return annotation.elements().stream()
        .filter(element -> element.name().equalsString(name))
        .map(AnnotationElement::value);
  }

  /// The elements of an array, or the value that stands for an array of one.
  private static Stream<AnnotationValue> all(Stream<AnnotationValue> values) {
    return values.flatMap(
        value ->
            value instanceof AnnotationValue.OfArray array
                ? array.values().stream()
                : Stream.of(value));
  }

  private static String constant(AnnotationValue value) {
    return ((AnnotationValue.OfEnum) value).constantName().stringValue();
  }
}
