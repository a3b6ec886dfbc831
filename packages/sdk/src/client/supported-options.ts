/**
 * The options that this runtime takes. Edge runtimes without cache, cookies or referrer lack some, and
 * throw when they are given: "Unsupported cache mode". Each is tried on a request that is never sent.
 */
export function supportedOptions(href: string, options: RequestInit): RequestInit {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) =>
      isSupported(href, { [name]: value as unknown }),
    ),
  );
}

function isSupported(href: string, option: RequestInit): boolean {
  try {
    return Object.keys(option)[0]! in new Request(href, option);
  } catch {
    return false;
  }
}
