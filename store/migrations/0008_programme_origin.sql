ALTER TABLE "programme_version" ADD COLUMN "origin" text DEFAULT 'house' NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_version" ADD COLUMN "seq" bigserial NOT NULL;