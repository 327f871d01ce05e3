package fileio;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Counts the words of one file, which comes in pieces: a piece may end anywhere, in the middle of
/// a word and in the middle of a character.
///
/// A word is what stands between white space, as it is spelled. One thread at a time.
///
/// ```java
/// tally.add(ByteBuffer.wrap(bytes, 0, read)); // for every piece
/// Map<String, Long> words = tally.words(); // once, at the end of the file
/// ```
public final class Tally {
  private static final int LONGEST_CHARACTER = 4;
  private static final int CHARS = 1024;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer cut = ByteBuffer.allocate(LONGEST_CHARACTER);
  private final CharBuffer chars = CharBuffer.allocate(CHARS);
  private final StringBuilder word = new StringBuilder();
  private final Map<String, Long> words = new HashMap<>();

  /// Takes the next piece: all that remains in the buffer.
  ///
  /// @throws CharacterCodingException if this is no UTF-8
  public void add(ByteBuffer piece) throws CharacterCodingException {
    while (cut.position() > 0 && piece.hasRemaining()) {
      cut.put(piece.get());
      cut.flip();
      decode(cut, false);
      cut.compact();
    }
    decode(piece, false);
    cut.put(piece); // what is left is the beginning of a character
  }

  /// Ends the file, and tells how often each word occurs in it.
  ///
  /// @throws CharacterCodingException if the file ends in the middle of a character
  public Map<String, Long> words() throws CharacterCodingException {
    cut.flip();
    decode(cut, true);
    endWord();
    return Map.copyOf(words);
  }

  private void decode(ByteBuffer bytes, boolean last) throws CharacterCodingException {
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars, last);
      if (result.isError()) {
        result.throwException();
      }
      chars.flip();
      while (chars.hasRemaining()) {
        take(chars.get());
      }
      chars.clear();
    } while (result.isOverflow());
  }

  private void take(char c) {
    if (Character.isWhitespace(c)) {
      endWord();
    } else {
      word.append(c);
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.merge(word.toString(), 1L, Long::sum);
      word.setLength(0);
    }
  }
}
