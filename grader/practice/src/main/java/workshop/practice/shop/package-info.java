/// What a book shop is: its books, its pages, its links, its oddities.
///
/// All of it follows from a [ShopSpec]: the same spec gives the same bytes on every machine.
/// Nothing here opens a socket, starts a thread or reads a clock. Start reading at [Shop].
@NullMarked
package workshop.practice.shop;

import org.jspecify.annotations.NullMarked;
