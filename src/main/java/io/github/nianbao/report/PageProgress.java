package io.github.nianbao.report;

/**
 * Is told how far the reading of a document is whose pages are read one by one as pictures, which
 * takes seconds for each. Of other documents it is told nothing.
 */
@FunctionalInterface
public interface PageProgress {

  /**
   * Takes note: once before the first page, and after each. Is called by the thread that reads.
   *
   * @param done how many pages are done, from 0
   * @param all how many there are of this kind in the document
   */
  void pages(int done, int all);
}
