package io.github.nianbao.pdf;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a document with the encryption of PDF 2.0 that asks for no password (ISO 32000-2,
 * algorithms 2.A and 2.B). PDFBox looks up the ciphers anew in each of the many rounds.
 */
final class OpenKey {

  private static final String AES = "AES";
  private static final String BLOCKS_IN_A_CHAIN = "AES/CBC/NoPadding";
  private static final int BLOCK = 16;
  private static final int KEY = 32;
  private static final int LEAST_ROUNDS = 64;

  /** From then on, a last byte of up to the rounds done but for so many ends them. */
  private static final int ROUNDS_LEFT_OUT = 32;

  /** How often the hash stands in what a round encrypts, and how long it can be. */
  private static final int COPIES = 64;

  private static final int LONGEST_HASH = 64;

  /** Where the salt of the key stands in the entry {@code U}. */
  private static final int SALT = 40;

  private static final int SALT_END = 48;

  private OpenKey() {}

  /** Whether the entry {@code U} is as long as it has to be. */
  static boolean isWhole(byte[] user) {
    return user.length >= SALT_END;
  }

  /**
   * The key.
   *
   * @param user the entry {@code U} of the encryption dictionary
   * @param encrypted the entry {@code UE}
   */
  static byte[] of(byte[] user, byte[] encrypted) throws GeneralSecurityException {
    byte[] hash = hash(Arrays.copyOfRange(user, SALT, SALT_END));
    Cipher cipher = Cipher.getInstance(BLOCKS_IN_A_CHAIN);
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(hash, AES), new IvParameterSpec(new byte[BLOCK]));
    return cipher.doFinal(encrypted);
  }

  /** The hash of the empty password. */
  private static byte[] hash(byte[] salt) throws GeneralSecurityException {
    MessageDigest[] digests = {
      MessageDigest.getInstance("SHA-256"),
      MessageDigest.getInstance("SHA-384"),
      MessageDigest.getInstance("SHA-512")
    };
    Cipher cipher = Cipher.getInstance(BLOCKS_IN_A_CHAIN);
    byte[] plain = new byte[COPIES * LONGEST_HASH];
    byte[] encrypted = new byte[plain.length];
    byte[] hash = digests[0].digest(salt);
    int last = 0;
    for (int round = 0; round < LEAST_ROUNDS || last > round - ROUNDS_LEFT_OUT; round++) {
      int length = COPIES * hash.length;
      for (int at = 0; at < length; at += hash.length) {
        System.arraycopy(hash, 0, plain, at, hash.length);
      }
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(hash, 0, BLOCK, AES),
          new IvParameterSpec(hash, BLOCK, BLOCK));
      cipher.doFinal(plain, 0, length, encrypted);
      MessageDigest digest = digests[remainder(encrypted)];
      digest.update(encrypted, 0, length);
      hash = digest.digest();
      last = encrypted[length - 1] & 0xFF;
    }
    return Arrays.copyOf(hash, KEY);
  }

  /**
   * What dividing the first block, as one number, by three leaves: the same as the sum of bytes.
   */
  private static int remainder(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += bytes[i] & 0xFF;
    }
    return sum % 3;
  }
}
