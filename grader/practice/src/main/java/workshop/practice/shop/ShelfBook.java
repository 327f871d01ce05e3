package workshop.practice.shop;

import java.math.BigDecimal;

/// The truth about one book, to hold a scraper's answer against.
///
/// @param path the raw path of its page, as it stands in a request: `/book/caf%C3%A9-7.html`
/// @param title as a reader sees it, without entities
/// @param price in euro, always with two decimals
/// @param stock how many are there; 0 where the page says "out of stock"
public record ShelfBook(String path, String title, BigDecimal price, int stock) {}
