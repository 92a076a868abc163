import { randomInt } from "node:crypto";
import { betterAuth } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import type { Pool } from "pg";
import { newId } from "../core/id.ts";
import { LONGEST_OWN_DEVICE_DAYS, SESSION_COOKIE } from "./cookie.ts";
import { PASSWORD_MAX, PASSWORD_MIN } from "./passwords.ts";

export const SIGN_IN_NAME = /^[\p{L}\p{N}._-]{3,40}$/u;
export const normaliseName = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

export const SECOND_STEP_COOKIE = "ownterms_second_step";

const times = { createdAt: "created_at", updatedAt: "updated_at" };

/** Tells the account's holder the way to a new password. */
export type TellReset = (to: { id: string; email: string }, token: string) => Promise<void>;

/**
 * better-auth on our own tables. It is called in-process by our form routes and mounts no routes of its own, so its
 * rate limit and its cookies' names reach nobody; attempts.ts limits instead.
 */
export function makeBetterAuth(pool: Pool, baseUrl: string, secret: string, tellReset: TellReset) {
  return betterAuth({
    appName: "Ownterms",
    baseURL: baseUrl,
    secret,
    database: pool,
    telemetry: { enabled: false },
    // what goes wrong is answered to whoever asked; a wrong password is no event for a log
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      sendResetPassword: ({ user, token }) => tellReset(user, token),
    },
    user: {
      modelName: "account",
      fields: { ...times, emailVerified: "email_verified" },
    },
    session: {
      modelName: "session",
      fields: { ...times, userId: "account_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent" },
      expiresIn: LONGEST_OWN_DEVICE_DAYS * 86_400,
      disableSessionRefresh: true,
    },
    account: {
      modelName: "credential",
      fields: {
        ...times,
        userId: "account_id",
        providerId: "provider_id",
        accountId: "provider_account_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
      },
    },
    verification: { modelName: "verification", fields: { ...times, expiresAt: "expires_at" } },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: false,
      defaultCookieAttributes: { secure: baseUrl.startsWith("https:"), httpOnly: true, sameSite: "lax" },
      cookies: { session_token: { name: SESSION_COOKIE }, two_factor: { name: SECOND_STEP_COOKIE } },
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameNormalization: normaliseName,
        usernameValidator: (name) => SIGN_IN_NAME.test(normaliseName(name)),
        schema: { user: { fields: { displayUsername: "display_username" } } },
      }),
      twoFactor({
        issuer: "Ownterms",
        backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: {
            modelName: "two_factor",
            fields: {
              userId: "account_id",
              backupCodes: "backup_codes",
              failedVerificationCount: "failed_verification_count",
              lockedUntil: "locked_until",
            },
          },
        },
      }),
    ],
  });
}

/** Ten codes to keep on paper: small letters and digits that are not taken for one another. */
function newRecoveryCodes(): string[] {
  const signs = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join("");
  return Array.from({ length: 10 }, () => `${group()}-${group()}`);
}

export type BetterAuth = ReturnType<typeof makeBetterAuth>;

/** What better-auth refused, by its code; anything else that went wrong is thrown on. */
export function refusalOf(error: unknown): string {
  const body = (error as { body?: { code?: string } }).body;
  const status = (error as { statusCode?: number }).statusCode;
  if (typeof body?.code === "string" && typeof status === "number" && status < 500) return body.code;
  throw error;
}
