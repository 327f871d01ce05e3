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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks for one method, constructor or field in a class, by name and descriptor.
final class Members {
  private static final String CONSTRUCTOR = "<init>";

  private Members() {}

  /// What is wrong, in words; empty if the member is there and not private.
  ///
  /// @param descriptor as in a class file (JVMS 4.3)
  static Optional<String> lookFor(String owner, String name, String descriptor) {
    try {
      Class<?> type = Class.forName(owner, false, ClassLoader.getSystemClassLoader());
      return descriptor.startsWith("(")
          ? executable(type, name, descriptor)
          : field(type, name, descriptor);
    } catch (ClassNotFoundException e) {
      return Optional.of("there is no type " + SignatureCheck.simple(owner));
    } catch (LinkageError e) {
      return Optional.of(
          "%s cannot be used: %s is missing"
              .formatted(SignatureCheck.simple(owner), e.getMessage()));
    }
  }

  private static Optional<String> executable(Class<?> type, String name, String descriptor) {
    List<Executable> all = executables(type, name);
    Optional<Executable> match =
        all.stream().filter(e -> descriptor(e).equals(descriptor)).findFirst();
    String wanted = describe(type, name, MethodTypeDesc.ofDescriptor(descriptor));
    if (match.isEmpty()) {
      String near =
          all.isEmpty()
              ? ""
              : ", only "
                  + describe(type, name, MethodTypeDesc.ofDescriptor(descriptor(all.getFirst())));
      return Optional.of("there is no " + wanted + near);
    }
    return Modifier.isPrivate(match.get().getModifiers())
        ? Optional.of(wanted + " is private")
        : Optional.empty();
  }

  private static Optional<String> field(Class<?> type, String name, String descriptor) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name) && field.getType().descriptorString().equals(descriptor)) {
          return Optional.empty();
        }
      }
    }
    String wanted = ClassDesc.ofDescriptor(descriptor).displayName() + " " + name;
    return Optional.of("there is no field " + wanted + " in " + type.getSimpleName());
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
        descriptor.parameterList().stream()
            .map(ClassDesc::displayName)
            .collect(Collectors.joining(", "));
    return name.equals(CONSTRUCTOR)
        ? "constructor %s(%s)".formatted(type.getSimpleName(), parameters)
        : "method %s %s(%s) in %s"
            .formatted(
                descriptor.returnType().displayName(), name, parameters, type.getSimpleName());
  }
}
