/// Exercise 02: read a whole book shop that waits longer than it works.
///
/// Given are [Book], [Catalogue] and [ShopPage], which turns the text of a page into a book and
/// links. Start reading at [CatalogueScraper], then [ThreadedScraper].
@NullMarked
package webscraping;

import org.jspecify.annotations.NullMarked;
