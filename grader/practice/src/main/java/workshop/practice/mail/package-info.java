/// A mail room: letters are scanned, read, translated and filed.
///
/// For exercise 10, to try a pipeline by hand. Nothing here passes a gate. Start reading at
/// [MailRoom].
@NullMarked
package workshop.practice.mail;

import org.jspecify.annotations.NullMarked;
