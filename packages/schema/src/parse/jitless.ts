import { z } from 'zod';

// Zod probes `new Function` to compile its checks. Under a strict content security policy that is a
// reported violation, so it must not even try.
z.config({ jitless: true });
