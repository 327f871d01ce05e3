package workshop.engine.threads;

/// One frame of a dumped stack.
///
/// @param type binary name of the class; of a lambda's or method reference's hidden class the class
///   it was written in
/// @param method method name as the virtual machine has it
/// @param file source file name; empty if the class does not tell
/// @param line line number; 0 if unknown
/// @param hidden whether the frame belongs to a hidden class
public record Frame(String type, String method, String file, int line, boolean hidden) {
  private static final String LAMBDA = "$$Lambda";

  /// Reads a frame as `StackTraceElement.toString` writes it, with or without loader and module.
  static Frame parse(String text) {
    int open = text.indexOf('(');
    String head = open < 0 ? text : text.substring(0, open);
    String source = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
    int lambda = head.indexOf(LAMBDA);
    int dot = head.lastIndexOf('.');
    String type = lambda >= 0 ? head.substring(0, lambda) : dot < 0 ? head : head.substring(0, dot);
    type = type.substring(type.lastIndexOf('/') + 1);
    String method = dot < 0 ? "" : head.substring(dot + 1);
    int colon = source.lastIndexOf(':');
    boolean inFile = source.endsWith(".java") || colon > 0;
    String file = !inFile ? "" : colon < 0 ? source : source.substring(0, colon);
    int line = colon < 0 ? 0 : Integer.parseInt(source.substring(colon + 1));
    boolean hidden = lambda >= 0 || head.contains("/0x");
    return new Frame(type, method, file, line, hidden);
  }

  /// `Type.method` with the simple class name, that of the public type where the JDK hides another.
  public String call() {
    if (type.equals("jdk.internal.net.http.HttpClientFacade")) {
      return "HttpClient." + method;
    }
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method;
  }

  boolean is(String otherType, String otherMethod) {
    return type.equals(otherType) && method.equals(otherMethod);
  }
}
