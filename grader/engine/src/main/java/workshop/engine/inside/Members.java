package workshop.engine.inside;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks for one method, constructor or field in a class, by name and descriptor.
final class Members {
  private static final String CONSTRUCTOR = "<init>";

  private final ClassLoader loader;

  Members(ClassLoader loader) {
    this.loader = loader;
  }

  /// What is wrong, in words; empty if the member is there and not private.
  ///
  /// @param descriptor as in a class file (JVMS 4.3)
  Optional<String> lookFor(String owner, String name, String descriptor) {
    try {
      Class<?> type = Class.forName(owner, false, loader);
      return descriptor.startsWith("(")
          ? executable(type, name, descriptor)
          : field(type, name, descriptor);
    } catch (ClassNotFoundException e) {
      return Optional.of("there is no type " + SignatureCheck.simple(owner));
    } catch (LinkageError e) {
      return Optional.of(
          "%s cannot be used: %s is missing"
              .formatted(
                  SignatureCheck.simple(owner),
                  SignatureCheck.simple(String.valueOf(e.getMessage()).replace('/', '.'))));
    }
  }

  private static Optional<String> executable(Class<?> type, String name, String descriptor) {
    List<Executable> all = executables(type, name);
    Optional<Executable> match =
        all.stream().filter(e -> descriptor(e).equals(descriptor)).findFirst();
    String wanted = describe(type, name, MethodTypeDesc.ofDescriptor(descriptor));
    if (match.isEmpty()) {
      // The virtual machine lists members in any order; the same input must give the same text.
      Optional<String> near =
          all.stream()
              .map(e -> describe(type, name, MethodTypeDesc.ofDescriptor(descriptor(e))))
              .min(Comparator.naturalOrder());
      return Optional.of("there is no " + wanted + near.map(n -> ", only " + n).orElse(""));
    }
    return Modifier.isPrivate(match.get().getModifiers())
        ? Optional.of(wanted + " is private")
        : Optional.empty();
  }

  private static Optional<String> field(Class<?> type, String name, String descriptor) {
    String wanted =
        "field %s %s in %s"
            .formatted(shown(ClassDesc.ofDescriptor(descriptor)), name, type.getSimpleName());
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name) && field.getType().descriptorString().equals(descriptor)) {
          return Modifier.isPrivate(field.getModifiers())
              ? Optional.of(wanted + " is private")
              : Optional.empty();
        }
      }
    }
    return Optional.of("there is no " + wanted);
  }

  private static List<Executable> executables(Class<?> type, String name) {
    List<Executable> found = new ArrayList<>();
    if (name.equals(CONSTRUCTOR)) {
      found.addAll(Arrays.asList(type.getDeclaredConstructors()));
      return found;
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      found.addAll(Arrays.asList(c.getDeclaredMethods()));
    }
    found.addAll(Arrays.asList(type.getMethods()));
    found.removeIf(executable -> !executable.getName().equals(name));
    return found;
  }

  private static String descriptor(Executable executable) {
    return switch (executable) {
      case Constructor<?> c ->
          MethodType.methodType(void.class, c.getParameterTypes()).toMethodDescriptorString();
      case Method m ->
          MethodType.methodType(m.getReturnType(), m.getParameterTypes())
              .toMethodDescriptorString();
    };
  }

  /// `method Catalogue scrape(URI, Duration) in CatalogueScraper`, as the task sheet writes it.
  private static String describe(Class<?> type, String name, MethodTypeDesc descriptor) {
    String parameters =
        descriptor.parameterList().stream().map(Members::shown).collect(Collectors.joining(", "));
    return name.equals(CONSTRUCTOR)
        ? "constructor %s(%s)".formatted(type.getSimpleName(), parameters)
        : "method %s %s(%s) in %s"
            .formatted(shown(descriptor.returnType()), name, parameters, type.getSimpleName());
  }

  /// A type as the source names it where it is in sight: `Lid` for the nested `Box$Lid`.
  private static String shown(ClassDesc type) {
    String name = type.displayName();
    return name.substring(name.lastIndexOf('$') + 1);
  }
}
