package sharedstate;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What a method calls, read off its class file.
///
/// @param call `Type.method`, the type by its simple name
/// @param at the line, as an exception thrown there would tell it
record CallsMade(String call, Throwable at) {

  /// What is called by the methods of this name, and by those of the same class that they call.
  static List<CallsMade> by(Class<?> type, String name) throws IOException {
    List<MethodModel> methods = read(type);
    String own = type.getSimpleName() + ".";
    List<CallsMade> calls = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String each = next.pop();
      if (seen.add(each)) {
        List<CallsMade> made = by(type, methods, each);
        calls.addAll(made);
        made.stream()
            .map(CallsMade::call)
            .filter(call -> call.startsWith(own))
            .forEach(call -> next.add(call.substring(own.length())));
      }
    }
    return calls;
  }

  private static List<CallsMade> by(Class<?> type, List<MethodModel> methods, String name) {
    List<CallsMade> calls = new ArrayList<>();
    for (MethodModel method : methods) {
      if (method.methodName().equalsString(name)) {
        method.code().ifPresent(code -> calls.addAll(by(type, method, code)));
      }
    }
    return calls;
  }

  private static List<MethodModel> read(Class<?> type) throws IOException {
    String file = type.getSimpleName() + ".class";
    try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
      return ClassFile.of().parse(bytes.readAllBytes()).methods();
    }
  }

  private static List<CallsMade> by(Class<?> type, MethodModel method, CodeModel code) {
    List<CallsMade> calls = new ArrayList<>();
    int line = 0;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      } else if (element instanceof InvokeInstruction invoke) {
        String owner = invoke.owner().asInternalName().replaceAll("^.*[/$]", "");
        calls.add(new CallsMade(owner + "." + invoke.name(), at(type, method, line)));
      }
    }
    return calls;
  }

  private static Throwable at(Class<?> type, MethodModel method, int line) {
    Throwable at = new Throwable();
    at.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              type.getName(),
              method.methodName().stringValue(),
              type.getSimpleName() + ".java",
              line)
        });
    return at;
  }
}
