package org.contreseing.segment;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and once. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = maker.get();
    }
    return value;
  }
}
