package workshop.engine.facts;

/// A line in the participant's code.
///
/// @param type binary name of the class, for example `webscraping.CatalogueScraper`
/// @param method name of the method; a lambda's is that of the method it was written in
/// @param file source file name without folders; empty if the class does not tell
/// @param line line number, 1 is the first; 0 if unknown (a method reference has no line)
public record CodePlace(String type, String method, String file, int line) {

  /// Nowhere in the participant's code.
  public static CodePlace unknown() {
    return new CodePlace("", "", "", 0);
  }

  /// Whether it is in the participant's code.
  public boolean isKnown() {
    return !type.isEmpty();
  }

  /// The class and method as a person says them: `CatalogueScraper.fetch`.
  public String symbol() {
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return method.isEmpty() ? simple : simple + "." + method;
  }

  /// File and line as consoles turn it into a link: `CatalogueScraper.java:27`; empty if unknown.
  public String link() {
    if (file.isEmpty()) {
      return "";
    }
    return line > 0 ? file + ":" + line : file;
  }
}
