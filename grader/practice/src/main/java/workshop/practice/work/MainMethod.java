package workshop.practice.work;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/// The `main` of a class, found as the Java launcher finds it (Java Language Specification,
/// 12.1.4): with arguments before one without, static or not, not private.
record MainMethod(Method method) {
  static MainMethod of(Class<?> type) throws NoSuchMethodException {
    return Stream.of(new Class<?>[] {String[].class}, new Class<?>[0])
        .flatMap(parameters -> find(type, parameters))
        .findFirst()
        .map(MainMethod::new)
        .orElseThrow(() -> new NoSuchMethodException("no main in " + type.getName()));
  }

  private static Stream<Method> find(Class<?> type, Class<?>[] parameters) {
    for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
      try {
        Method method = owner.getDeclaredMethod("main", parameters);
        if (method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers())) {
          method.setAccessible(true);
          return Stream.of(method);
        }
      } catch (NoSuchMethodException inherited) {
        // Then perhaps in its superclass.
      }
    }
    return Stream.empty();
  }

  void run(String[] args) throws Throwable {
    try {
      Object object = null;
      if (!Modifier.isStatic(method.getModifiers())) {
        Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        object = constructor.newInstance();
      }
      Object[] given = method.getParameterCount() == 0 ? new Object[0] : new Object[] {args};
      method.invoke(object, given);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }
}
