package blockedloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import workshop.practice.orders.Order;
import workshop.practice.orders.Receipt;

/// Orders, each for an article of its own, and what the price list says of them.
///
/// @param prices of one piece in cents, by article; an article without one is not on the list
record Batch(List<Order> orders, Map<String, Integer> prices) {
  /// So many orders of so many customers, who take turns.
  static Batch takingTurns(int customers, int orders, long seed) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      names.add(customer(i % customers));
    }
    return of(names, seed);
  }

  /// So many orders of each customer, one customer after the other.
  static Batch oneAfterAnother(int customers, int each, long seed) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < customers * each; i++) {
      names.add(customer(i / each));
    }
    return of(names, seed);
  }

  /// So many of these orders, from the nth on; the price list stays the same.
  Batch part(int from, int many) {
    return new Batch(orders.subList(from, from + many), prices);
  }

  /// The same without the prices of these orders, by number.
  Batch withoutPriceOf(Integer... numbers) {
    return pricing(number -> !List.of(numbers).contains(number));
  }

  /// The same with the prices of these orders only, by number.
  Batch withPricesOf(Integer... numbers) {
    return pricing(number -> List.of(numbers).contains(number));
  }

  private Batch pricing(Predicate<Integer> isPriced) {
    Map<String, Integer> fewer = new HashMap<>(prices);
    orders.stream()
        .filter(order -> !isPriced.test(order.number()))
        .forEach(order -> fewer.remove(order.item()));
    return new Batch(orders, fewer);
  }

  /// What the answer to each order should be, by its number.
  Map<Integer, Receipt> receipts() {
    return orders.stream().collect(Collectors.toMap(Order::number, this::receipt));
  }

  private Receipt receipt(Order order) {
    Integer price = prices.get(order.item());
    return price == null
        ? Receipt.noPrice(order)
        : new Receipt(order, Receipt.Outcome.SOLD, order.pieces() * price);
  }

  private static Batch of(List<String> customers, long seed) {
    Random random = new Random(seed);
    List<Order> orders = new ArrayList<>();
    Map<String, Integer> prices = new HashMap<>();
    for (int i = 0; i < customers.size(); i++) {
      String item = "article %02d".formatted(i + 1); // by name in the order of the orders
      orders.add(new Order(i + 1, customers.get(i), item, 1 + random.nextInt(5)));
      prices.put(item, 100 + random.nextInt(9_900));
    }
    return new Batch(List.copyOf(orders), Map.copyOf(prices));
  }

  private static String customer(int nth) {
    return List.of(
            "Ada", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jan", "Kim", "Leo")
        .get(nth);
  }
}
