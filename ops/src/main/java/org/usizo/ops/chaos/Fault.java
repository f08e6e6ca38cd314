package org.usizo.ops.chaos;

/** What is killed. */
enum Fault {
  /** The Usizo server. */
  SERVER,
  /** Every process of the PostgreSQL cluster. */
  DATABASE,
  /** The database a random moment after the server. */
  BOTH;

  boolean hitsServer() {
    return this != DATABASE;
  }

  boolean hitsDatabase() {
    return this != SERVER;
  }
}
