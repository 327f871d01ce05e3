package sharedstate;

import java.util.Map;

/// What an [Inventory] can do; public, because those that are loaded by [SteppedClasses] live in
/// another room of the same name.
public interface SteppedInventory extends AutoCloseable {
  boolean reserve(String shelf, int pieces);

  void restock(String shelf, int pieces);

  Map<String, Integer> snapshot();

  boolean transfer(String from, String to, int pieces);

  @Override
  void close();
}
