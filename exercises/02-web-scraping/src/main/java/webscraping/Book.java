package webscraping;

import java.math.BigDecimal;

/// A book as the shop sells it.
///
/// @param price in euros
/// @param stock how many are on the shelf; 0 if sold out
public record Book(String title, BigDecimal price, int stock) {}
