package legacydatabase;

/// What one customer has bought.
///
/// @param orders how many; 0 if there are none
/// @param cents the sum over all their lines
public record Total(int orders, long cents) {}
